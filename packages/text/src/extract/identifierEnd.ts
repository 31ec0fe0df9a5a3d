import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { CURRENCY_CODES } from '../lexicon/currencyCodes.js'
import { isDigit } from '../text/isDigit.js'
import { isLetter } from '../text/isLetter.js'

const CODES = /* @__PURE__ */ `${CURRENCY_CODES} RMB NTD`.split(' ')

/** Units after which a number after a Latin name and a space is a quantity, not a version (iPhone 15, but CPI 2.5%). */
const looksLikeName = (cur: Cursor, at: number, end: number): boolean => {
  const { text } = cur
  // name, space, number
  if (text.charCodeAt(at - 1) !== 32 || !isLetter(text.charCodeAt(at - 2)) || cur.scan.big) return false
  let k = end
  while (k < cur.n && text.charCodeAt(k) === 32) k++
  const next = text.charAt(k)
  if (has('%‰', next)) return false
  const list = cur.set.suffixes.get(text.charCodeAt(k))
  if (list && !(k > end && isLetter(text.charCodeAt(k)))) {
    for (const [word] of list) if (text.startsWith(word, k)) return false
  }
  if (has('年月日号时点万亿千百倍成折多余个-/:.~至到', next)) return false
  if (isLetter(text.charCodeAt(k)) && k === end) return false
  // 2025E 1.35: of a forecast
  if (/\d{4}[AE] $/.test(text.slice(Math.max(0, at - 6), at))) return false
  return end - at <= (cur.scan.fraction ? 6 : 4)
}

/** What has a number of its own: 股票代码：600519. */
const NUMBERED = /(?:[（(]0\d{2,3}[）)]|代码|编号|密码|验证码|号码|[尾单牌房间机车账门卡]号|证号|邮编|热线|电话|QQ ?群?|群号|端口号?|状态码?|返回值?|上海|深圳|港股)[为是：: (（]*$/
/** What has versions, and what is numbered by chapters: 蓝牙5.3, 表 2.3, 公式 (1.1). */
const VERSIONED = /(?:蓝牙|工业|安卓|鸿蒙|版本[号为是：:]*|(?:^|[^地电手代外年报])表|图|节|章|公式|定[理义]|引理|推论|附录|算法)[\s(（]{0,2}$/

/**
 * The end of an identifier that the figures at `at` are a part of, or 0: version and model names (GPT-4, A100, iPhone 15, v2.0), groups joined by dots,
 * telephone numbers, stock codes, URLs, document numbers.
 */
export const identifierEnd = (cur: Cursor, at: number, end: number): number => {
  const { text } = cur
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  const next = text.charCodeAt(end)
  const dated = (next === 0x5e74 || next === 0x6708) && !cur.scan.fraction // Apple1月21日: the letters end before a date
  if (isLetter(before) && !dated) {
    if (/[Tt]okens?$/.test(text.slice(Math.max(0, at - 6), at))) return 0 // 每百万tokens0.5元
    for (const code of CODES) if (text.startsWith(code, at - 3)) return 0
    // GDP2万亿元: what follows is an amount of it
    if (/[A-Z]{3}$/.test(text.slice(Math.max(0, at - 3), at)) && has('万亿', text, end - 1)) return 0
    return tokenEnd(text, end)
  }
  if (before === 45 && isLetter(text.charCodeAt(at - 2))) return tokenEnd(text, end)
  if ((before === 95 || before === 35 || before === 64 || before === 92 || before === 38) && at > 0) return tokenEnd(text, end)
  if (before === 47 && cur.done !== at - 1 && (isLetter(text.charCodeAt(at - 2)) || text.charCodeAt(at - 2) === 47)) return tokenEnd(text, end)
  if (before === 46 && isLetter(text.charCodeAt(at - 2))) return tokenEnd(text, end)
  if (before === 0x7b2c) return 0
  if (before === 0x3014 && next === 0x3015) return end // 〔2023〕12号: the year in the number of a document
  // 9·11, 6·18: a name made of a day; 2024·03·05 is a date
  if ((next === 0xb7 && isDigit(text.charCodeAt(end + 1)) && !isoLike(text, at)) || (before === 0xb7 && isDigit(text.charCodeAt(at - 2)))) return end
  if ((before === 0x53f7 || before === 0x865f) && end - at > 4) return tokenEnd(text, end) // 号13882366638
  if (looksLikeName(cur, at, end)) return end
  if (before === 43 && isLetter(text.charCodeAt(at - 2)) && !isLetter(text.charCodeAt(at - 3)) && !isDigit(text.charCodeAt(at - 3))) return tokenEnd(text, end) // T+1
  if (next === 45 && text.charCodeAt(end + 1) >= 65 && text.charCodeAt(end + 1) <= 90) return tokenEnd(text, end) // 7-Eleven
  if (before === 0x5b && next === 0x5d && cur.scan.run === 4) return end // 财税[2018]32号
  if (has('码号编线话群Q为是：: ）)(（', text, at - 1) && NUMBERED.test(text.slice(Math.max(0, at - 8), at)) || cur.scan.fraction && !cur.scan.big && VERSIONED.test(text.slice(Math.max(0, at - 6), at))) return tokenEnd(text, end)
  // 1.19. of a table of contents
  if (next === 46 && cur.scan.fraction && (before === 32 || before === 10 || at === 0) && !isDigit(text.charCodeAt(end + 1)) && !has('是为于到达过约', text, at - 2)) return end + 1
  // GB/T 19001-2016
  if (next === 45 && before === 32 && isLetter(text.charCodeAt(at - 2)) && /^-(?:19|20)\d\d(?![\d年])/.test(text.slice(end, end + 6))) return tokenEnd(text, end)
  // ISO 8859-1
  if (cur.scan.run === 4 && next === 45 && !has('12', text, at) && /^-\d{1,2}(?![\d.%万亿])/.test(text.slice(end, end + 4)) ) return tokenEnd(text, end)
  const run = cur.scan.run
  // groups joined by dots: 192.168.1.1, 2.2.1; three groups that are a date are read before
  if (next === 46 && isDigit(text.charCodeAt(end + 1)) && cur.scan.fraction) {
    const date = isoLike(text, at)
    return date ? 0 : tokenEnd(text, end)
  }
  if (next === 46 && isLetter(text.charCodeAt(end + 1)) && isLetter(text.charCodeAt(end + 2)) && !isDigit(before)) return tokenEnd(text, end)
  if (run === 11 && text.charAt(at) === '1' && has('3456789', text, at + 1)) return end
  if (run >= 15 && !/[元美人个万亿日港欧英韩 ]/.test(text.charAt(end)) && end < cur.n && next > 0x2e80) return end
  // 888-000-9999, 010-12345678
  const groups = next === 45 && run > 0 ? /^(?:-\d{1,15})+/.exec(text.slice(end, end + 200))?.[0] : undefined
  if (groups) {
    const count = groups.split('-').length
    const digits = run + groups.length - count + 1
    if ((count === 3 && digits > 8) || count > 3 || (count === 2 && cur.scan.padded && digits >= 10)) return end + groups.length
  }
  return 0
}

const isoLike = (text: string, at: number): boolean => /^(?:\d{4}[./·-]\d{1,2}[./·-]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?![\d.])/.test(text.slice(at, at + 12))

/** To the end of the letters, figures and joints that hang on. */
const tokenEnd = (text: string, at: number): number => {
  let i = at
  while (i < text.length && i < at + 200) {
    const c = text.charCodeAt(i)
    if (isDigit(c) || isLetter(c) || ((c === 45 || c === 46 || c === 95 || c === 47) && (isDigit(text.charCodeAt(i + 1)) || isLetter(text.charCodeAt(i + 1))))) i++
    else break
  }
  return i
}
