import { operationCue, resultCue } from './cues.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'

/** What each trait of a hypothesis is worth, in bits: log2 of how much likelier it is where the text means the reckoning than where it does not. */
const BITS = {
  /** That a product of chance agrees in its order of magnitude, the units fitting. */
  magnitude: 3,
  resultCue: 1.5, operationCue: 1.5, resultLast: 1.5, resultAmong: -1,
  sentence: -0.9, paragraph: -1.6, mostDistance: -8,
  skipped: -0.3, skippedAlike: -0.3,
  growthSaid: 2.5,
  /** That the text calls a figure a share of just what another one states (占营收的两成), or of something else. */
  shareNamed: 4, shareOfOther: -4,
  /** That a rate and an amount are of the same comparison (同比 and 去年同期), or of two (同比 and 上一季度). */
  standardNamed: 5, otherStandard: -5,
} as const

/** What share of the mantissas of one to four digits a stated figure of so many covers; round figures are common, so few digits say little. */
const MANTISSA: readonly number[] = [0.4, 0.3, 0.05, 0.006, 0.001]

const mantissaShare = (digits: number): number => MANTISSA[Math.min(digits, MANTISSA.length - 1)] ?? 0.4

/** How unlikely it is that figures of chance agree as well as these, in bits. */
const agreement = ({ result, computed, inputs, operation }: Hypothesis): number => {
  const deviation = Math.abs(Math.log10(computed.low / result.low))
  const digits = Math.max(result.digits, ...inputs.map((input) => input.digits))
  const share = Math.min(1, Math.max(mantissaShare(digits), 2 * deviation * 2.3))
  if (operation === 'sum' || operation === 'difference') {
    // A sum is of the size of its largest part, so its magnitude agrees anyway; what is told is how finely it agrees.
    const step = Math.min(...[result, ...inputs].map((figure) => figure.place))
    const fineness = Math.max(step / result.low, 2 * Math.abs(computed.low - result.low) / result.low, 1e-4)
    return -Math.log2(Math.min(1, Math.max(fineness * 2, share * 0.25)))
  }
  return BITS.magnitude - Math.log2(share)
}

const distance = (figures: readonly Figure[], all: readonly Figure[]): number => {
  const first = figures.reduce((a, b) => (b.start < a.start ? b : a))
  const last = figures.reduce((a, b) => (b.start > a.start ? b : a))
  let skipped = 0
  for (let i = first.index + 1; i < last.index; i++) {
    const figure = all[i]
    if (figure === undefined || figures.includes(figure)) continue
    skipped += BITS.skipped + (figures.some((one) => one.family === figure.family && one.unit === figure.unit) ? BITS.skippedAlike : 0)
  }
  const apart = (last.sentence - first.sentence) * BITS.sentence + (last.paragraph - first.paragraph) * BITS.paragraph + skipped
  return Math.max(apart, BITS.mostDistance)
}

/** What the words say of the whole of which a figure is a share. */
const wholeSaid = (figures: readonly Figure[]): number => {
  let said = 0
  for (const { shareOf } of figures) {
    if (shareOf === undefined) continue
    const others = figures.filter(({ family }) => family !== 'fraction' && family !== 'multiple')
    if (others.some(({ metric }) => metric === shareOf)) said += BITS.shareNamed
    else if (others.some(({ metric }) => metric !== undefined)) said += BITS.shareOfOther
  }
  return said
}

/** Whether the amounts of a growth are those with which its rate compares. */
const standardSaid = (figures: readonly Figure[]): number => {
  const rate = figures.find(({ growth, standard }) => growth !== 0 && standard !== undefined)
  const amounts = figures.filter((figure) => figure !== rate && figure.standard !== undefined)
  if (rate === undefined || amounts.length === 0) return 0
  return amounts.some(({ standard }) => standard !== rate.standard) ? BITS.otherStandard : BITS.standardNamed
}

/** The words between the result and the figures that it follows from, where a reckoning is announced. */
const between = (text: string, { inputs, result }: Hypothesis): string => {
  const before = inputs.filter((input) => input.end <= result.start)
  const from = before.length > 0 ? Math.max(...before.map((input) => input.end)) : result.end
  const to = before.length > 0 ? result.start : Math.min(...inputs.map((input) => input.start))
  return text.slice(Math.max(from, to - 60), to) + (before.length > 0 ? text.slice(result.end, result.end + 4) : '')
}

/**
 * How likely the text means a reckoning, in bits: the surprise that the figures agree, less the number of ways that were tried,
 * less what the units leave in doubt, less the distance in the text, and what its words and the order of telling say.
 */
export const scoreOf = (text: string, hypothesis: Hypothesis, all: readonly Figure[]): number => {
  const { inputs, result, operation } = hypothesis
  const words = between(text, hypothesis)
  const span = inputs.filter((input) => input.start < result.start)
  const inner = inputs.map((input) => text.slice(input.end, input.end + 24)).join('|')
  let score = agreement(hypothesis) - Math.log2(1 + hypothesis.tried) - hypothesis.doubt + distance([...inputs, result], all)
  if (resultCue(words)) score += BITS.resultCue
  if (operationCue(operation, words) || operationCue(operation, inner)) score += BITS.operationCue
  score += span.length === inputs.length ? BITS.resultLast : span.length > 0 ? BITS.resultAmong : 0
  if (operation === 'growth') score += BITS.growthSaid + standardSaid([...inputs, result])
  else if (operation === 'product' || operation === 'ratio') score += wholeSaid([...inputs, result])
  return score
}
