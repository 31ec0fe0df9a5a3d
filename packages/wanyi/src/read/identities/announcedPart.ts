import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { sameKind } from './unitsFit.js'

/** What leads from a part to its share of the whole that was just named: ，占比约, ，占六成. A word for another whole (占海外收入的) is not among it. */
const SHARE = /^[，,（(]占(?:比|总[数额量]的?|其中的?|全部的?)?(?:约为|为|达到?|约|近|超过?|了)?$/
/** The part is one of the whole before it. */
const AMONG = '其中'

/** From a part to the whole that stands before the share: 420人，占员工总数600人的70%. */
const OF_WHOLE = /^[，,（(]占[^，,。；！？\n]{0,12}$/
const ITS_SHARE = /^的(?:约|近|超过?)?$/

/** However part and whole were rounded, no share is excused that is off by more than this share of itself. */
const MOST_SLACK = 0.05

const isPoint = (figure: Figure | undefined): figure is Figure => figure !== undefined && figure.shape === 'point'

/** The part and the whole of which the figure at `at` is told as the share. */
const partAndWhole = (text: string, figures: readonly Figure[], at: number): readonly [part: Figure, whole: Figure] | undefined => {
  const share = figures[at]
  const [before, part] = [figures[at - 2], figures[at - 1]]
  if (share === undefined || !isPoint(part) || before === undefined || part.sentence !== share.sentence) return undefined
  if (isPoint(before) && before.sentence === part.sentence && OF_WHOLE.test(text.slice(before.end, part.start)) && ITS_SHARE.test(text.slice(part.end, share.start))) return [before, part]
  const among = text.slice(before.end, part.start).lastIndexOf(AMONG)
  if (!SHARE.test(text.slice(part.end, share.start)) || among < 0 || before.paragraph !== part.paragraph || part.sentence - before.sentence > 1) return undefined
  const wholes = figures.slice(Math.max(0, at - 8), at - 1).filter((figure) => figure.sentence === before.sentence && sameKind(figure, part) !== undefined)
  return wholes.length === 1 && isPoint(wholes[0]) ? [part, wholes[0]] : undefined
}

/**
 * The share that a text announces of a part, and that does not come out: 员工8,200人，其中研发人员4,100人，占六成, or 研发人员420人，占员工总数600人的六成.
 * In the first the whole is the only
 * figure of the kind of the part in the clauses before 其中, or in the sentence before where 其中 opens its own.
 */
export const announcedPart = (text: string, figures: readonly Figure[], at: number): Hypothesis | undefined => {
  const share = figures[at]
  if (!isPoint(share) || share.family !== 'fraction' || share.points || share.growth !== 0) return undefined
  const [part, whole] = partAndWhole(text, figures, at) ?? []
  if (part === undefined || whole === undefined || sameKind(whole, part) === undefined || whole.each || whole.low <= part.low) return undefined
  const value = part.low / whole.low
  if (accepts(share, value, value, Math.min(MOST_SLACK, slackOfAll([part, whole])))) return undefined
  return { operation: 'ratio', form: 'divide', inputs: [part, whole], result: share, computed: { low: value, high: value }, doubt: 0, tried: 1, caveats: [] }
}
