import { catalog, sources } from '@wanyi/economics/catalog'
import * as functions from '@wanyi/economics'
import { publishedCases } from '../../../packages/economics/scripts/publishedCases.mjs'
import { createRunner } from '../../../packages/economics/scripts/runCase.mjs'
import { compact } from '../src/lib/compact'
import type { FormulaCase } from '../src/lib/formula'

/** `[value or list, unit]`, or a row to be computed first; plain JSON where the row is a `call`. */
type CaseInput = readonly [number | readonly number[], string] | Computation
interface Computation {
  readonly formula?: string
  readonly algebra?: string
  readonly call?: string
  readonly inputs: Readonly<Record<string, CaseInput>> | readonly unknown[]
}
interface CaseRow extends Computation {
  readonly expected: readonly [number, string]
  readonly relation?: 'atLeast'
  readonly source: keyof typeof sources
  readonly where?: string
}

const withUnit = (text: string, unit: string): string => unit === '' || unit === '1' ? text : `${text} ${unit}`
const isRow = (input: unknown): input is Computation => typeof input === 'object' && input !== null && !Array.isArray(input)

const inputText = (input: CaseInput): string => {
  if (isRow(input)) return `${input.formula ?? input.algebra}(${inputsText(input)})`
  const [values, unit] = input
  return withUnit(typeof values === 'number' ? compact(values, 12) : `[${values.map((value) => compact(value, 12)).join('; ')}]`, unit)
}

/** `users = 1,000,000 person, price = 20 USD/mo` */
const inputsText = ({ call, inputs }: Computation): string => {
  if (call !== undefined) return JSON.stringify(inputs).replace(/^\[|\]$/g, '').replace(/"(\w+)":/g, '$1: ').replace(/,/g, ', ')
  return Object.entries(inputs as Readonly<Record<string, CaseInput>>).map(([name, input]) => `${name} = ${inputText(input)}`).join(', ')
}

/** The formulas that a row computes, at whatever depth. */
const formulasOf = (row: Computation): string[] => [
  ...[row.formula ?? row.call ?? ''],
  ...Object.values(row.inputs).filter(isRow).flatMap((input) => 'inputs' in input ? formulasOf(input) : []),
]

/** The published cases that the tests of the package reproduce, by the formulas that they use. */
export const formulaCases = (): ReadonlyMap<string, readonly FormulaCase[]> => {
  const run = createRunner({ catalog, evaluate: functions.evaluate, functions }) as (row: CaseRow) => { readonly computed: number }
  const cases = new Map<string, FormulaCase[]>(catalog.map(({ id }) => [id, []]))
  for (const row of publishedCases() as readonly CaseRow[]) {
    const [expected, unit] = row.expected
    const { title, authors, year, url } = sources[row.source]
    const one: FormulaCase = {
      inputs: row.algebra === undefined ? inputsText(row) : `${row.algebra}; ${inputsText(row)}`,
      printed: withUnit(`${row.relation === 'atLeast' ? '≥ ' : ''}${compact(expected, 8)}`, unit),
      computed: withUnit(compact(run(row).computed, 8), unit),
      source: { title, authors, year, url, where: row.where },
    }
    for (const id of new Set(formulasOf(row))) cases.get(id)?.push(one)
  }
  return cases
}
