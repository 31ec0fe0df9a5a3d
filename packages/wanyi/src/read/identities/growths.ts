import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { namesAnother } from './namesAnother.js'
import { sameKind } from './unitsFit.js'

const GROWABLE: ReadonlySet<Figure['family']> = /* @__PURE__ */ new Set(['money', 'count', 'measure', 'fraction', 'number'])

/** However its amounts were rounded, a rate is not taken to follow from them if it is off by more than this share of itself. */
const MOST_SLACK = 0.05

/** Yearly growth over several years is said by 年均 or 复合 and a number of years near it. */
interface Compounding {
  readonly figure: Figure
  readonly years: number
}

const compoundings = (near: readonly Figure[], yearly: boolean): Compounding[] =>
  near.filter((figure) => yearly && figure.family === 'duration' && figure.unit === 'a' && figure.low === figure.high && figure.low > 1)
    .map((figure) => ({ figure, years: figure.low }))

/**
 * Every pair of amounts of one kind near a rate of growth of which the later is the earlier grown, or shrunk, by the rate; over
 * several years where the rate is called yearly. Which amount is the earlier in time is not known, so both orders are tried.
 *
 * @param rate a share or multiple that its clause calls a growth or a decline
 * @param yearly whether its clause says that it is a yearly rate
 */
export const growthHypotheses = (rate: Figure, near: readonly Figure[], yearly: boolean): Hypothesis[] => {
  if (rate.growth === 0 || (rate.family !== 'fraction' && rate.family !== 'multiple') || rate.points || rate.shape === 'range') return []
  const amounts = near.filter((figure) => GROWABLE.has(figure.family) && figure.shape !== 'range' && (figure.growth === 0 || figure.family === 'money'))
  const found: Omit<Hypothesis, 'tried'>[] = []
  let tried = 0
  for (const base of amounts) {
    for (const grown of amounts) {
      if (base === grown || namesAnother(base, grown) || (rate.growth > 0 ? grown.low <= base.low : grown.low >= base.low)) continue
      const doubt = sameKind(base, grown)
      if (doubt === undefined || base.family === 'duration') continue
      for (const over of [undefined, ...compoundings(near, yearly)]) {
        tried++
        const years = over?.years ?? 1
        const signed = rate.growth * rate.low
        if (signed <= -1) continue
        const end = base.low * (1 + signed) ** years
        const implied = ((grown.low / base.low) ** (1 / years) - 1) * rate.growth
        const inputs = over === undefined ? [base] : [base, over.figure]
        const common = { operation: 'growth' as const, doubt: doubt + (grown.start < base.start ? 0.5 : 0), caveats: [] }
        const slack = Math.min(MOST_SLACK, ((1 + rate.low) / rate.low) * slackOfAll([base, grown]) / years)
        if (accepts(rate, implied, implied, slack)) {
          found.push({ ...common, form: 'growthRate', inputs: [grown, ...inputs], result: rate, computed: { low: implied, high: implied } })
        } else if (Math.abs(implied / rate.low - 1) <= MOST_SLACK && accepts(grown, end, end, slackOfAll([base]))) {
          const form = over === undefined ? 'grow' : 'compound'
          found.push({ ...common, form, inputs: [...inputs, rate], result: grown, computed: { low: end, high: end } })
        }
      }
    }
  }
  return found.map((reading) => ({ ...reading, tried: Math.max(1, tried) }))
}
