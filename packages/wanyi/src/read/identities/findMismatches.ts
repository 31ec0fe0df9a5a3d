import type { MentionLike } from '../MentionLike.js'
import { segmentText, type Segments } from '../Segments.js'
import { simplify } from '../simplify.js'
import { accepts } from './acceptance.js'
import { announcedChange } from './announcedChange.js'
import { announcedGrowth } from './announcedGrowth.js'
import { announcedPart } from './announcedPart.js'
import { announcedProduct } from './announcedProduct.js'
import type { Figure } from './Figure.js'
import { figuresOf } from './figures.js'
import type { Hypothesis } from './Hypothesis.js'
import type { Identity } from './Identity.js'
import { identityOf } from './identityOf.js'
import { inputOf } from './nearby.js'
import { countUnitsFit } from './unitsFit.js'

/** Words right before a figure that say that it is the sum of those before it. */
const SUM = /(?:合计|总计|共计|加起来|加在一起|相加|之和|两项|三项|两笔|三笔)[^。！？\n]{0,14}$/
/** Words right before a figure that say that it is the share named before it of the amount named before that. */
const SHARE = /(?:也就是|就是|即|相当于|那么|意味着)[^。！？\n，,]{0,12}$|(?:也就是|就是|那么)[^。！？\n]{0,10}[，,]?[^。！？\n，,]{0,8}$/

/** A difference beyond this factor is no slip in a calculation but another thing. */
const MOST = 12

const build = (operation: 'sum' | 'product', inputs: readonly Figure[], result: Figure, value: number): Hypothesis =>
  ({ operation, form: operation === 'sum' ? 'add' : 'multiply', inputs, result, computed: { low: value, high: value }, doubt: 0, tried: 1, caveats: [] })

const unitsFit = (a: Figure, b: Figure): boolean => (a.family === 'money' ? a.unit === b.unit : countUnitsFit(a.unit, b.unit) !== undefined)

const isPlain = (figure: Figure): boolean => figure.shape !== 'range' && figure.growth === 0

/** The announced sum: all figures of its family in its sentence before it, or in the sentence before where it stands alone. */
const sumAt = (text: string, figures: readonly Figure[], at: number): Identity | undefined => {
  const total = figures[at]
  if (total === undefined || total.family !== 'money' && total.family !== 'count') return undefined
  if (!SUM.test(text.slice(Math.max(figures[at - 1]?.end ?? 0, total.start - 24), total.start))) return undefined
  const alike = (figure: Figure): boolean => figure.family === total.family && isPlain(figure) && figure.paragraph === total.paragraph
  const before = figures.slice(Math.max(0, at - 6), at).filter(alike)
  const own = before.filter((figure) => figure.sentence === total.sentence)
  const addends = own.length >= 2 ? own : before.filter((figure) => total.sentence - figure.sentence <= 1)
  if (addends.length < 2 || addends.length > 4 || addends.some((figure) => figure.per.length > 0 || figure.low > total.low * MOST)) return undefined
  const sum = addends.reduce((value, figure) => value + inputOf(figure).low, 0)
  const sameUnits = addends.every((figure) => unitsFit(figure, total))
  if (!sameUnits) return total.family === 'money' && accepts(total, sum, sum) ? identityOf(build('sum', addends, total, sum), 0, 'unit clash') : undefined
  if (accepts(total, sum, sum) || sum / total.low > MOST || total.low / sum > MOST) return undefined
  return identityOf(build('sum', addends, total, sum), 0, 'off by')
}

/** The announced share: 1.5亿人…按1%…那么就有300万人. Only the two figures right before it, in its sentence, are taken as meant. */
const shareAt = (text: string, figures: readonly Figure[], at: number): Identity | undefined => {
  const total = figures[at]
  const share = figures[at - 1]
  const base = figures[at - 2]
  if (total === undefined || share === undefined || base === undefined) return undefined
  const [fraction, whole] = share.family === 'fraction' ? [share, base] : [base, share]
  if (fraction.family !== 'fraction' || whole.family !== total.family || whole.family !== 'money' && whole.family !== 'count') return undefined
  if (base.sentence !== total.sentence || ![fraction, whole, total].every(isPlain) || !unitsFit(whole, total)) return undefined
  if (!SHARE.test(text.slice(Math.max(share.end, total.start - 24), total.start))) return undefined
  const value = inputOf(whole).low * inputOf(fraction).low
  if (accepts(total, value, value) || value / total.low > MOST || total.low / value > MOST) return undefined
  return identityOf(build('product', [whole, fraction], total, value), 0, 'off by')
}

/** What a text announces of the figures next to one another, whatever the reckoning. */
const ANNOUNCED = [announcedChange, announcedGrowth, announcedPart, announcedProduct] as const

const announcedAt = (text: string, figures: readonly Figure[], at: number): Identity | undefined => {
  for (const announced of ANNOUNCED) {
    const found = announced(text, figures, at)
    if (found !== undefined && found.computed.low / found.result.low <= MOST && found.result.low / found.computed.low <= MOST) return identityOf(found, 0, 'off by')
  }
  return undefined
}

/**
 * The reckonings that a text announces and that do not come out: a sum (合计, 两笔相加), a share (按1%…那么就有; 其中…，占六成), a change
 * (从…增至…，增长), a growth over the year before (较上年的…增长) or a product (平均每家…，合计) whose stated result differs from the computed
 * one by more than its digits and hedge allow (`off by`), or adds amounts in different currencies (`unit clash`).
 * Only what the words announce plainly is reported, and nothing whose result another identity of its paragraph explains.
 *
 * @param explained the identities that hold
 *
 * @example
 * import { extract } from '@wanyi/text'
 * const text = '上半年销量3.2万台，下半年4.1万台，全年合计8.3万台。'
 * findMismatches(text, extract(text), []) // → [{ verdict: 'off by', formula: '3.2万台 + 4.1万台 ≠ 8.3万台', … }]
 */
export const findMismatches = (
  text: string, mentions: readonly MentionLike[], explained: readonly Identity[], segments: Segments = segmentText(text),
): Identity[] => {
  const figures = figuresOf(text, mentions, segments)
  const plain = simplify(text)
  // A figure that follows, or from which an earlier one follows, is explained; by figures of other paragraphs it may be by chance.
  const paragraphs = new Map(figures.map(({ start, paragraph }) => [start, paragraph]))
  const isNear = ({ inputs, result }: Identity): boolean => inputs.every(({ start }) => paragraphs.get(start) === paragraphs.get(result.start))
  const startsOf = (identities: readonly Identity[]): ReadonlySet<number> =>
    new Set(identities.flatMap(({ inputs, result }) => [result, ...inputs.filter((input) => input.start > result.start)].map(({ start }) => start)))
  const joined = startsOf(explained)
  const joinedNear = startsOf(explained.filter(isNear))
  const found: Identity[] = []
  figures.forEach((figure, at) => {
    const mismatch = (joined.has(figure.start) ? undefined : sumAt(plain, figures, at) ?? shareAt(plain, figures, at))
      ?? (joinedNear.has(figure.start) ? undefined : announcedAt(plain, figures, at))
    if (mismatch !== undefined) found.push(mismatch)
  })
  return found
}
