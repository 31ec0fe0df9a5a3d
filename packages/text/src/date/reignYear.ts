import type { Amount } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'

/** The day of an old calendar, then the year of ours: what follows the year of any reign (庆长八年二月十二（1603年）). */
const DATED = /^([春夏秋冬]?(?:[正闰]?[一二三四五六七八九十冬腊]{0,3}月)?(?:初?[一二三四五六七八九十廿]{1,3}日?)?) ?[（(]\d{3,4}(?:年(?![至到起~—–-])|[）)])/

/**
 * The end of a year of a reign that looks like a duration, 0 for none: 万历十五年, whose name begins with a numeral; what goes on after a reign that is known
 * (顺治三年举人、六年进士); and any that the year of our era stands behind.
 */
export const reignYear = (cur: Cursor, a: Amount): number => {
  const { text } = cur
  const { start, end } = a
  if (text.startsWith('万历', start - 2)) return end
  if (a.arabic || a.vague || a.numeral - start > 4) return 0
  const since = start - cur.reign
  if (since < (has('，。；、,', text, start - 1) ? 60 : 6) && !has('以之内来前后间', text, end)) return end
  const dated = has('了约近时逾共满达刑个期头', text, start - 1) ? null : DATED.exec(text.slice(end, end + 16))
  return dated ? end + dated[1]!.length : 0
}
