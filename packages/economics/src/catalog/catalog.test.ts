import { parseUnit, quantity } from '@wanyi/quantity'
import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { catalog, domains, sources, type CatalogEntry, type CatalogInput } from '../catalog.js'
import * as formulas from '../index.js'

/** A number of a domain, over several orders of magnitude. */
const within = (input: CatalogInput): fc.Arbitrary<number> => {
  const { low, high, openLow, openHigh, integer } = domains[input.domain]
  const near = Array.isArray(input.default) ? (input.default[0] as number) : (input.default as number)
  if (integer) return fc.integer({ min: low, max: Math.min(high, Math.max(low + 3, Math.min(near * 2, 5000))) })
  if (high === 1) return fc.double({ min: low, max: high, minExcluded: openLow === true, maxExcluded: openHigh === true, noNaN: true }).map((x) => (x < 1e-6 ? (openLow ? 1e-6 : 0) : x > 1 - 1e-6 && openHigh ? 0.999 : x))
  const span = Math.max(Math.abs(near), 1e-3)
  return fc.double({ min: -1, max: 1, noNaN: true }).map((x) => Math.max(low === -Infinity ? -1e300 : low + (openLow ? 1e-6 : 0), span * 10 ** x))
}
const value = (input: CatalogInput): fc.Arbitrary<number | number[]> =>
  (input.list ? fc.array(within(input), { minLength: (input.default as readonly number[]).length, maxLength: (input.default as readonly number[]).length }) : within(input))

type Inputs = Record<string, number | number[]>
const anyInputs = (entry: CatalogEntry): fc.Arbitrary<Inputs> =>
  fc.record(Object.fromEntries(entry.inputs.map((input) => [input.name, value(input)]))) as fc.Arbitrary<Inputs>

/** The outcome, or nothing where the inputs together make no sense to the formula. */
const attempt = (entry: CatalogEntry, inputs: Inputs): number | undefined => {
  try {
    return entry.formula(inputs)
  } catch (error) {
    if ((error as { code?: string }).code?.match(/^[A-Z_]+$/)) return undefined
    throw error
  }
}

/** Doubles round: a step of this size is no step down. */
const slack = (...values: number[]): number => 1e-9 * Math.max(...values.map(Math.abs), 1e-300)

describe('the catalogue', () => {
  it('names each formula once, and each is an export of the package', () => {
    const ids = catalog.map((entry) => entry.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const entry of catalog) expect((formulas as Record<string, unknown>)[entry.id], entry.id).toBe(entry.formula)
  })
})

describe.each(catalog.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it('has its texts in both languages', () => {
    const texts = [entry.title, entry.explanation, entry.output.description, ...entry.inputs.map((input) => input.description), ...entry.assumptions]
    for (const { en, zh } of texts) {
      expect(en, id).toMatch(/[A-Za-z]/)
      expect(zh, id).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('says what it assumes', () => {
    expect(entry.assumptions.length).toBeGreaterThan(0)
  })

  it('has LaTeX that parses', () => {
    for (const latex of [entry.latex, entry.output.symbol, ...entry.inputs.map((input) => input.symbol)]) {
      expect(() => katex.renderToString(latex, { throwOnError: true, strict: 'error' }), latex).not.toThrow()
    }
  })

  it('has every input in its LaTeX', () => {
    for (const { name, symbol } of entry.inputs) {
      const literal = symbol.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      expect(entry.latex, name).toMatch(new RegExp(`${symbol.startsWith('\\') ? '' : '(?<![A-Za-z\\\\])'}${literal}(?![A-Za-z])`))
    }
  })

  it('has units that quantity reads, domains that exist and sources', () => {
    for (const { unit } of [...entry.inputs, entry.output]) expect(() => parseUnit(unit.replaceAll('¤', 'USD')), unit).not.toThrow()
    for (const input of entry.inputs) expect(domains[input.domain], input.name).toBeDefined()
    expect(entry.sources.length).toBeGreaterThan(0)
    for (const { source } of entry.sources) expect(Object.values(sources)).toContain(source)
  })

  it('gives what its sources print', () => {
    expect(entry.examples.length).toBeGreaterThan(0)
    for (const { inputs, expected, tolerance } of entry.examples) {
      const deviation = Math.abs(entry.formula(inputs) - expected)
      expect(deviation, `${JSON.stringify(inputs)} off by ${deviation}`).toBeLessThanOrEqual(Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(expected)))
    }
  })

  it('takes its defaults, and the function fills in what is optional', () => {
    const all = Object.fromEntries(entry.inputs.map((input) => [input.name, input.default]))
    const required = Object.fromEntries(entry.inputs.filter((input) => !input.optional).map((input) => [input.name, input.default]))
    expect(Number.isFinite(entry.formula(all))).toBe(true)
    expect(entry.formula(required)).toBe(entry.formula(all))
  })

  it('gives the same with units: evaluated in yuan', () => {
    const measure = (value: number, unit: string): ReturnType<typeof quantity> => quantity(value, unit.replaceAll('¤', 'CNY'))
    const inputs = Object.fromEntries(entry.inputs.map(({ name, unit, default: value }) => [name, typeof value === 'number' ? measure(value, unit) : value.map((each) => measure(each, unit))]))
    const outcome = formulas.evaluate(entry, inputs)
    const plain = entry.formula(Object.fromEntries(entry.inputs.map((input) => [input.name, input.default])))
    expect(outcome.low).toBe(plain)
    expect(outcome.high).toBe(plain)
    if (entry.output.unit.includes('¤')) expect(JSON.stringify(outcome)).toContain('CNY')
  })

  it('refuses each input outside its domain, and what is no number', () => {
    const defaults = Object.fromEntries(entry.inputs.map((input) => [input.name, input.default]))
    for (const input of entry.inputs) {
      const { low, high, openLow, openHigh, integer } = domains[input.domain]
      const outside: unknown[] = [NaN, Infinity, -Infinity, '1', null]
      if (low > -Infinity) outside.push(openLow ? low : low - 0.001)
      if (high < Infinity) outside.push(openHigh ? high : high + 0.001)
      if (integer) outside.push(low + 0.5)
      for (const bad of outside) {
        const inputs = { ...defaults, [input.name]: input.list ? [bad] : bad } as Inputs
        expect(() => entry.formula(inputs), `${input.name} = ${String(bad)}`).toThrow(expect.objectContaining({ code: 'DOMAIN', path: input.list ? `${input.name}[0]` : input.name }))
      }
      if (input.list) expect(() => entry.formula({ ...defaults, [input.name]: [] })).toThrow(expect.objectContaining({ code: 'DOMAIN', path: input.name }))
    }
  })

  it('gives no minus zero where an input is nothing', () => {
    const defaults = Object.fromEntries(entry.inputs.map((input) => [input.name, input.default])) as Inputs
    for (const { name, list } of entry.inputs) expect(Object.is(attempt(entry, { ...defaults, [name]: list ? [0] : 0 }), -0), name).toBe(false)
  })

  it('gives a finite number or a typed error for whatever lies in the domains', () => {
    fc.assert(fc.property(anyInputs(entry), (inputs) => {
      const outcome = attempt(entry, inputs)
      return outcome === undefined || Number.isFinite(outcome)
    }), { numRuns: 60, seed: 1 })
  })

  const { monotone, form } = entry
  if (monotone) {
    it('rises and falls as it says', () => {
      for (const name of Object.keys(monotone)) expect(entry.inputs.some((input) => input.name === name), name).toBe(true)
      fc.assert(fc.property(anyInputs(entry), fc.constantFrom(...Object.keys(monotone)), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (inputs, name, steps) => {
        const input = entry.inputs.find((each) => each.name === name)!
        const { high, openHigh, integer } = domains[input.domain]
        const raise = (x: number): number => {
          const step = steps.next().value as number
          if (integer) return Math.min(high, x + 1 + Math.floor(step * 5))
          return high === 1 ? Math.min(openHigh ? 0.9999 : 1, x + step * (1 - x)) : x + step * Math.max(Math.abs(x), 1e-3)
        }
        const old = inputs[name]!
        const raised: Inputs = { ...inputs, [name]: Array.isArray(old) ? old.map(raise) : raise(old) }
        const [before, after] = [attempt(entry, inputs), attempt(entry, raised)]
        if (before === undefined || after === undefined) return true
        return monotone[name] === 1 ? after >= before - slack(before, after) : after <= before + slack(before, after)
      }), { numRuns: 200, seed: 2 })
    })
  }

  if (form === 'product') {
    it('is a product of powers', () => {
      const factor = (inputs: Inputs): number => entry.inputs.reduce((product, { name, list }) => {
        expect(list).toBeUndefined()
        return product * (inputs[name] as number) ** (entry.exponents?.[name] ?? 1)
      }, 1)
      fc.assert(fc.property(anyInputs(entry), anyInputs(entry), (a, b) => {
        const [x, y] = [attempt(entry, a), attempt(entry, b)]
        if (x === undefined || y === undefined) return true
        const [p, q] = [x * factor(b), y * factor(a)]
        return Math.abs(p - q) <= slack(p, q)
      }), { numRuns: 100, seed: 3 })
    })
  }

  if (form === 'linear') {
    it('is linear', () => {
      fc.assert(fc.property(anyInputs(entry), anyInputs(entry), fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const mix = (x: number, y: number): number => (1 - t) * x + t * y
        const between = Object.fromEntries(entry.inputs.map(({ name }) => {
          const [x, y] = [a[name]!, b[name]!]
          return [name, Array.isArray(x) ? x.map((each, index) => mix(each, (y as number[])[index]!)) : mix(x, y as number)]
        }))
        const [x, y, z] = [attempt(entry, a), attempt(entry, b), attempt(entry, between)]
        if (x === undefined || y === undefined || z === undefined) return true
        const size = entry.inputs.flatMap(({ name }) => [a[name]!, b[name]!].flat()).reduce((sum, each) => sum + Math.abs(each), 0)
        return Math.abs(z - mix(x, y)) <= slack(x, y, size)
      }), { numRuns: 100, seed: 4 })
    })
  }
})
