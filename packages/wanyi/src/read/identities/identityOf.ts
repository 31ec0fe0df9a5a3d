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

const round = (value: number): number => Number(value.toPrecision(12))

/** Points are reckoned with as fractions, and told as points. */
const scaleOf = ({ points }: Figure): number => (points ? 100 : 1)

const boundsOf = ({ low, high }: { readonly low: number; readonly high: number }, scale: number): { low: number; high: number } =>
  scale === 1 ? { low, high } : { low: round(low * scale), high: round(high * scale) }

const termOf = (figure: Figure): IdentityTerm => {
  const per = [...figure.per, ...(figure.period === undefined ? [] : [figure.period === 'quarter' ? 'quarter' : figure.period])].join('.')
  const { start, end, text, points, unit } = figure
  return { start, end, text, ...boundsOf(figure, scaleOf(figure)), unit: points ? 'pp' : unit, ...(per === '' ? {} : { per }) }
}

/** The plain record of a hypothesis. */
export const identityOf = (hypothesis: Hypothesis, score: number, verdict: Identity['verdict'] = 'holds'): Identity => {
  const { operation, inputs, result, computed, caveats } = hypothesis
  const scale = scaleOf(result)
  const exact = Math.abs(computed.low / result.low - 1) < 1e-9
  const constant = constantOf(hypothesis)
  return {
    operation, verdict,
    formula: formulaOf(hypothesis, verdict === 'off by' ? '≠' : exact ? '=' : '≈'),
    inputs: inputs.map(termOf), result: termOf(result),
    ...(constant === undefined ? {} : { constant }),
    computed: boundsOf({ low: round(computed.low), high: round(computed.high) }, scale), stated: boundsOf(result, scale),
    ...(exact ? {} : { offBy: round(computed.low / result.low) }),
    caveats, score: Math.round(score * 100) / 100,
  }
}
