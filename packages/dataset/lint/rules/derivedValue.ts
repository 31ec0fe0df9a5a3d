import { evaluateFormula } from '../../scripts/evaluateFormula.js'
import type { Fault, Rule } from '../Rule.js'

const close = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance * Math.abs(b)

export const derivedValue: Rule = {
  name: 'derivedValue',
  description: 'A derived series recomputes from the series of its formula; whether a claim follows from its premises is said as it computes.',
  check: ({ records }) => {
    const series = new Map(records.series.map((each) => [each.id, each]))
    const faults: Fault[] = records.series.flatMap(({ id, formula, points }) => formula === undefined ? [] : points.flatMap(({ time, value }) => {
      const computed = evaluateFormula(formula, (name) => series.get(name)?.points.find((point) => point.time === time)?.value ?? Number.NaN)
      return close(computed, value, 0.002) ? [] : [{ kind: 'series' as const, id, message: `${time}: ${formula} is ${computed}, not ${value}` }]
    }))
    for (const { id, arithmetic, low, high, modifier } of records.claims) {
      if (arithmetic === undefined) continue
      if (!Number.isFinite(arithmetic.low + arithmetic.high)) faults.push({ kind: 'claims', id, message: `${arithmetic.formula} has no value` })
      if (low === undefined || high === undefined) continue
      const slack = modifier === 'exact' ? 0.001 : 0.05
      const holds = arithmetic.high >= low * (1 - slack) && arithmetic.low <= high * (1 + slack)
      if (holds !== arithmetic.holds) faults.push({ kind: 'claims', id, message: `${arithmetic.formula} is ${arithmetic.low} to ${arithmetic.high}, so holds is ${holds}` })
    }
    return faults
  },
}
