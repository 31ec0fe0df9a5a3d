import { accepts, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { namesAnother } from './namesAnother.js'
import { sameKind } from './unitsFit.js'

/** The year before the one that is spoken of. */
const YEAR_BEFORE = '(?:上年|去年|上一年|前一年)(?:度|全年|同期|同季)?'
/** The same by its number. */
const NAMED_YEAR = '(?<year>[12]\\d{3})年(?:度|全年|同期|同季)?'
/** What leads to the rate: ，同比增长. */
const RATE = '(?:同比|年)?(?:增长|增加|上升|上涨|提升|提高|下降|减少|下跌|下滑|降低|收窄|扩大|增|降|减)了?[约近]?'

/** How a text states an amount, what it was a year before, and the growth between them: the words between the three. */
const FORMS: readonly { readonly order: 'amount rate before' | 'amount before rate' | 'before amount rate'; readonly first: RegExp; readonly second: RegExp }[] = [
  // 收入45.2亿元，同比增长13%，上年为40亿元
  { order: 'amount rate before', first: new RegExp(`^[，,（(]${RATE}$`), second: new RegExp(`^[，,；;（(]而?${YEAR_BEFORE}的?[^，,。；！？\\n]{0,8}?[为是]?[约近]?$`) },
  // 2024年收入45.2亿元，同比增长13%，2023年为40亿元
  { order: 'amount rate before', first: new RegExp(`^[，,（(]${RATE}$`), second: new RegExp(`^[，,；;（(]而?${NAMED_YEAR}的?[^，,。；！？\\n]{0,8}?[为是]?[约近]?$`) },
  // 海外收入4.5亿元，较上年的3亿元增长50%
  { order: 'amount before rate', first: new RegExp(`^[，,（(]?[较比](?:${YEAR_BEFORE}|${NAMED_YEAR})的?[约近]?$`), second: new RegExp(`^(?:的水平)?[，,]?${RATE}$`) },
  // 去年营收358亿元，今年营收412亿元，增长15%
  { order: 'before amount rate', first: /^[，,；;][^，,。；！？\n]{0,6}(?:今年|本年)[^，,。；！？\n]{0,14}$/, second: new RegExp(`^[，,]${RATE}$`) },
]

/** So far before an amount its own year may stand. */
const REACH = 40

/** However its amounts were rounded, no growth is excused that is off by more than this share of itself. */
const MOST_SLACK = 0.1

/**
 * The growth over the year before that a text announces with both amounts, in one sentence, and that does not come out:
 * 收入45.2亿元，同比增长23%，上年为40亿元. A decline that is called a growth does not come out either.
 */
export const announcedGrowth = (text: string, figures: readonly Figure[], at: number): Hypothesis | undefined => {
  const rate = figures[at]
  if (rate === undefined || rate.family !== 'fraction' || rate.points || rate.growth === 0 || rate.shape !== 'point' || rate.standard === 'period') return undefined
  for (const { order, first, second } of FORMS) {
    const [a, b, c] = order === 'amount rate before' ? [figures[at - 1], rate, figures[at + 1]] : [figures[at - 2], figures[at - 1], rate]
    if (a === undefined || b === undefined || c === undefined || a.sentence !== c.sentence) continue
    const led = second.exec(text.slice(b.end, c.start))
    if (led === null || !first.test(text.slice(a.end, b.start))) continue
    const year = led.groups?.['year']
    if (year !== undefined && !text.slice(Math.max(0, a.start - REACH), a.start).includes(`${Number(year) + 1}年`)) continue
    const [amount, before] = order === 'amount rate before' ? [a, c] : order === 'amount before rate' ? [a, b] : [b, a]
    if (order === 'before amount rate' && before.standard !== 'year') continue
    if (before.shape !== 'point' || amount.shape !== 'point' || sameKind(before, amount) === undefined || namesAnother(before, amount) || amount.family === 'fraction') continue
    const value = (amount.low / before.low - 1) * rate.growth
    const slack = Math.min(MOST_SLACK, ((1 + rate.low) / rate.low) * slackOfAll([before, amount]))
    if (accepts(rate, value, value, slack)) return undefined
    return { operation: 'growth', form: 'growthRate', inputs: [amount, before], result: rate, computed: { low: value, high: value }, doubt: 0, tried: 1, caveats: [] }
  }
  return undefined
}
