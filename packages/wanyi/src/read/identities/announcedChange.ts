import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { sameKind } from './unitsFit.js'

/** Where the first of the two amounts is named: 从35%, 由1000万辆. */
const FROM = /[从從由][^，,。；！？\n]{0,12}$/
/** What leads from the first to the second: 提高到, 降至. */
const TO = /^[^，,。；！？\n]{0,4}(?:增|升|涨|提高|提升|扩大|降|跌|减|下滑|缩)[^，,。；！？\n]{0,3}[至到为][了约近]{0,2}$/
/** What leads to the change: ，增长. 年均 is a change of another sort, and so is 同比 where the first amount is not called that of the year before. */
const CHANGE = /^[^，,。；！？\n]{0,4}[，,](同比)?(?:共|一共|净)?(?:增长|增加|提高|提升|上升|上涨|下降|减少|下跌|下滑|扩大|缩减|[增涨升降跌减]幅?)[了为达]?[约近]?$/

/** However its amounts were rounded, no change is excused that is off by more than this share of itself. */
const MOST_SLACK = 0.1

/**
 * The change that a text announces of the two figures right before it, in their sentence, and that does not come out: 从35%提高到48%，提高15个百分点.
 * A rate (增长25%) is held to their ratio, an amount in their own unit (增加250万辆, 提高13个百分点) to their difference.
 */
export const announcedChange = (text: string, figures: readonly Figure[], at: number): Hypothesis | undefined => {
  const change = figures[at]
  const to = figures[at - 1]
  const from = figures[at - 2]
  if (change === undefined || to === undefined || from === undefined || from.sentence !== change.sentence) return undefined
  if ([from, to, change].some(({ shape }) => shape === 'range') || sameKind(from, to) === undefined) return undefined
  if (!FROM.test(text.slice(Math.max(0, from.start - 14), from.start)) || !TO.test(text.slice(from.end, to.start)) ) return undefined
  const leading = CHANGE.exec(text.slice(to.end, change.start))
  if (leading === null || leading[1] !== undefined && from.standard !== 'year') return undefined
  const inputs = to.low > from.low ? [to, from] : [from, to]
  const [larger, smaller] = inputs as [Figure, Figure]
  const common = { result: change, doubt: 0, tried: 1, caveats: [] }
  if (change.family === 'fraction' && !change.points) {
    const value = Math.abs(to.low / from.low - 1)
    const slack = Math.min(MOST_SLACK, ((1 + change.low) / change.low) * slackOfAll([from, to]))
    if (from.family === 'fraction' || accepts(change, value, value, slack)) return undefined
    return { ...common, operation: 'growth', form: 'growthRate', inputs: [to, from], computed: { low: value, high: value } }
  }
  if (sameKind(from, change) === undefined) return undefined
  const value = larger.low - smaller.low
  const slack = Math.min(MOST_SLACK, (larger.place + smaller.place) / 2 / value)
  if (accepts(change, value, value, slack)) return undefined
  return { ...common, operation: 'difference', form: 'subtract', inputs, computed: { low: value, high: value } }
}
