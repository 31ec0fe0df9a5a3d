import { formulaOf } from './formula.js'
import type { Figure, Period } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import type { Identity, IdentityTerm } from './Identity.js'

const NAMES: Readonly<Record<Period, { readonly en: string; readonly many: string; readonly zh: string; readonly each: string }>> = {
  s: { en: 'second', many: 'seconds', zh: '秒', each: '秒' }, min: { en: 'minute', many: 'minutes', zh: '分钟', each: '分钟' },
  h: { en: 'hour', many: 'hours', zh: '小时', each: '小时' },
  d: { en: 'day', many: 'days', zh: '天', each: '天' },
  wk: { en: 'week', many: 'weeks', zh: '周', each: '周' },
  mo: { en: 'month', many: 'months', zh: '个月', each: '月' },
  quarter: { en: 'quarter', many: 'quarters', zh: '个季度', each: '季度' },
  a: { en: 'year', many: 'years', zh: '年', each: '年' },
}

const constantOf = ({ constant }: Hypothesis): Identity['constant'] => {
  if (constant === undefined) return undefined
  const swap = constant.value < 1
  const count = Number((swap ? 1 / constant.value : constant.value).toPrecision(6))
  const small = NAMES[swap ? constant.to : constant.from]
  const large = NAMES[swap ? constant.from : constant.to]
  return { value: constant.value, en: `${count} ${small.many} a ${large.en}`, zh: `一${large.each}${count}${small.zh}` }
}

const termOf = (figure: Figure): IdentityTerm => {
  const per = [...figure.per, ...(figure.period === undefined ? [] : [figure.period === 'quarter' ? 'quarter' : figure.period])].join('.')
  const { start, end, text, low, high, unit } = figure
  return { start, end, text, low, high, unit, ...(per === '' ? {} : { per }) }
}

const round = (value: number): number => Number(value.toPrecision(12))

/** The plain record of a hypothesis. */
export const identityOf = (hypothesis: Hypothesis, score: number, verdict: Identity['verdict'] = 'holds'): Identity => {
  const { operation, inputs, result, computed, caveats } = hypothesis
  const stated = { low: result.low, high: result.high }
  const exact = Math.abs(computed.low / stated.low - 1) < 1e-9
  const constant = constantOf(hypothesis)
  return {
    operation, verdict,
    formula: formulaOf(hypothesis, verdict === 'off by' ? '≠' : exact ? '=' : '≈'),
    inputs: inputs.map(termOf), result: termOf(result),
    ...(constant === undefined ? {} : { constant }),
    computed: { low: round(computed.low), high: round(computed.high) }, stated,
    ...(exact ? {} : { offBy: round(computed.low / stated.low) }),
    caveats, score: Math.round(score * 100) / 100,
  }
}
