import { withoutRate } from './withoutRate.js'

/** Words that may stand around the core of a quantity without being something else: hedges, rates, currencies, 钱 and 整. */
// no word of either is made of two others, or a long run of them would be tried in every way
const BEFORE = /^(?:大[约約]|[约約]合?|大概|差不多|不?超[过過]?|逾|突破|不?高[于於]|多[于於]|大[于於]|不止|[至最]少|最低|不?低[于於]|不?少[于於]|不下|不到|不足|小[于於]|未[满滿]|[最至]多|上限|[将將]近|近|接近|逼近|[几幾]乎|上|好|有|[为為]|每|平均|[人户戶日月年]均|[时時]速|[月年]薪|人民[币幣]|港[币幣]|新[台臺][币幣]|美元|[股人户戶家天日月年周週秒个個位名吨噸桶次度]|小[时時]|分[钟鐘]|公斤|平方米|\s|[>＞<＜≥≤~～±+＋(（])*$/
const AFTER = /^(?:[及或]?以[上下]|以?[内內]|之[内內]|左右|上下|前[后後]|起|整|正|[钱錢]|人民[币幣]|[时時][间間]|\+|＋|\s|[)）。.])*$/
const RATE = /^\s*(?:[/／每]\s{0,2}[0-9,.]{0,20}\s{0,2}(?:百[万萬]|[千百万萬亿億MKB])?\s{0,2}(?:[A-Za-z0-9²³]+|[\u3400-\u9fff]{1,4}))+/

/** The offset of the first thing around the core that is neither a hedge nor its rate; -1 where there is none. */
export const hedgesOnly = (text: string, start: number, end: number, per?: string): number => {
  const [before, rest] = withoutRate(text, start, end, per)
  if (!BEFORE.test(before)) return 0
  if (AFTER.test(rest)) return -1
  const rate = RATE.exec(rest)
  return rate && AFTER.test(rest.slice(rate[0].length)) ? -1 : end
}
