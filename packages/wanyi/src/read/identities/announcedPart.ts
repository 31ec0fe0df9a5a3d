import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { sameKind } from './unitsFit.js'

/** What leads from a part to its share of the whole that was just named: ，占比约, ，占六成. A word for another whole (占海外收入的) is not among it. */
const SHARE = /^[，,（(]占(?:比|总[数额量]的?|其中的?|全部的?)?(?:约为|为|达到?|约|近|超过?|了)?$/
/** The part is one of the whole before it. */
const AMONG = '其中'

/** However part and whole were rounded, no share is excused that is off by more than this share of itself. */
const MOST_SLACK = 0.05

/**
 * The share that a text announces of a part, and that does not come out: 员工8,200人，其中研发人员4,100人，占六成. The whole is the only
 * figure of the kind of the part in the clauses before 其中, or in the sentence before where 其中 opens its own.
 */
export const announcedPart = (text: string, figures: readonly Figure[], at: number): Hypothesis | undefined => {
  const share = figures[at]
  const part = figures[at - 1]
  if (share === undefined || part === undefined || share.family !== 'fraction' || share.points || share.growth !== 0) return undefined
  if (part.sentence !== share.sentence || share.shape !== 'point' || part.shape !== 'point' || !SHARE.test(text.slice(part.end, share.start))) return undefined
  const from = figures[at - 2]
  const among = text.slice(from?.end ?? 0, part.start).lastIndexOf(AMONG)
  if (from === undefined || among < 0 || from.paragraph !== part.paragraph || part.sentence - from.sentence > 1) return undefined
  const wholes = figures.slice(Math.max(0, at - 8), at - 1).filter((figure) => figure.sentence === from.sentence && sameKind(figure, part) !== undefined)
  const [whole] = wholes
  if (whole === undefined || wholes.length > 1 || whole.shape !== 'point' || whole.each || whole.low <= part.low) return undefined
  const value = part.low / whole.low
  if (accepts(share, value, value, Math.min(MOST_SLACK, slackOfAll([part, whole])))) return undefined
  return { operation: 'ratio', form: 'divide', inputs: [part, whole], result: share, computed: { low: value, high: value }, doubt: 0, tried: 1, caveats: [] }
}
