import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { inputOf } from './nearby.js'
import { DOUBT, type Fit, type Shape } from './productFit.js'
import { timeOfUse } from './unitsFit.js'

const PER_HEAD: readonly Figure['family'][] = ['count', 'number', 'measure', 'fraction', 'multiple', 'money', 'duration']
const OF_AMOUNT: readonly Figure['family'][] = ['money', 'count', 'number', 'measure', 'fraction', 'multiple', 'duration']

/** Counts first, then shares, then the price, then the time; without a count the amount first: the order in which such a calculation is said. */
const inOrder = (inputs: readonly Figure[]): Figure[] => {
  const order = inputs.some(({ family }) => family === 'count' || family === 'number' || family === 'measure') ? PER_HEAD : OF_AMOUNT
  return [...inputs].sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family) || a.start - b.start)
}

/** A doubling (翻番) follows from two amounts and no more; of two shares in one clause (从45%提升至52%) one does not follow from the other. */
const canFollow = (figure: Figure, others: readonly Figure[]): boolean =>
  figure.family === 'multiple' ? !figure.text.startsWith('翻') || others.length < 2
    : figure.family !== 'fraction' || !others.some(({ family, clause }) => family === 'fraction' && clause === figure.clause)

/**
 * The readings of one set of figures: the total follows, or a share follows as a ratio, or the last figure of the text follows by
 * division. All that agree are given; the score tells which is meant.
 */
export const productReadings = (total: Figure, shape: Shape, { doubt, factor, constants }: Fit): Omit<Hypothesis, 'tried'>[] => {
  const factors = [shape.carrier, ...shape.multipliers]
  const last = factors.reduce((a, b) => (b.start > a.start ? b : a), total)
  const derived = factors.filter((figure) => !figure.premise && canFollow(figure, factors.filter((other) => other !== figure)) && (figure === last || figure.family === 'fraction' || figure.family === 'multiple'))
  const found: Omit<Hypothesis, 'tried'>[] = []
  const { unit } = shape.carrier
  const caveats = total.family === 'count' && unit !== '' && total.unit !== unit && timeOfUse(total.unit, unit) === undefined ? [`${unit}≈${total.unit}`] : []
  for (const { value, from, to, doubt: more } of constants) {
    let low = factor * value
    let high = low
    for (const input of factors) {
      low *= inputOf(input).low
      high *= inputOf(input).high
    }
    const constant = from === undefined || to === undefined || value === 1 ? {} : { constant: { value, from, to } }
    const base = { doubt: doubt + more, caveats, ...constant }
    if (accepts(total, low, high, slackOfAll(factors))) {
      found.push({ ...base, operation: 'product', form: 'multiply', inputs: inOrder(factors), result: total, computed: { low, high } })
    }
    if (low !== high || factors.length === 1) continue
    for (const figure of derived) {
      const computed = (inputOf(total).low / low) * inputOf(figure).low
      if (figure.shape === 'range' || !accepts(figure, computed, computed, slackOfAll([total, ...factors.filter((other) => other !== figure)]))) continue
      const others = inOrder(factors.filter((other) => other !== figure))
      // That there are two of something is hardly ever told as the quotient of two amounts.
      const small = figure.family === 'count' && figure.high < 10 ? DOUBT.unusedPer : 0
      const result = { result: figure, computed: { low: computed, high: computed } }
      found.push({ ...base, ...result, doubt: base.doubt + small, operation: 'ratio', form: 'divide', inputs: [total, ...others] })
    }
  }
  return found
}
