import type { Cursor } from '../extract/Cursor.js'
import { has } from '../extract/has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { numeralAt } from '../extract/numeralAt.js'
import { skipSpaces } from '../extract/readTail.js'
import { startsWord } from '../lexicon/WordIndex.js'
import { dateJoint } from './dateJoint.js'
import type { DateParts } from './DateParts.js'
import { namedYear } from './namedYear.js'

/** Part of the date that the numeral before a joint is, where only the second part says it: 3-5月, 2018-2020年, 20至25日. */
const markAfter = (cur: Cursor, at: number): string => {
  const { text, scan } = cur
  const end = numeralAt(cur, at)
  if (end === at || scan.vague || scan.fraction || scan.big) return ''
  const i = skipSpaces(text, end)
  const c = text.charAt(i)
  if (c === '世') return '世'
  if (c === '年' && has('代', text, i + 1)) return '代'
  if (namedYear(text, i) > 0) return '财'
  return has('年月日号季', c) ? c : ''
}

/** No unit, multiplier or letter follows. */
const endsNumber = (cur: Cursor, end: number): boolean => !/[\w%.万亿千百十多余]/.test(cur.text.charAt(end)) && !startsWord(cur.set.suffixes, cur.text, skipSpaces(cur.text, end))

/**
 * A bare numeral before a joint, whose part of the date stands only after the second one: 2018-2020年, 1-8月, 15至16日, 1960-70年代.
 * Fills `p` and returns the end of the first numeral; 0 for none.
 */
export const readHeadless = (cur: Cursor, p: DateParts, at: number): number => {
  const { text, scan } = cur
  const end = numeralAt(cur, at)
  if (end === at || scan.vague || scan.fraction || scan.grouped || scan.big || scan.loS !== '') return 0
  const value = lowOf(scan)
  const { run } = scan
  const to = dateJoint(cur, end)
  if (to <= 0) return 0
  const mark = markAfter(cur, to)
  const second = lowOf(scan)
  const after = text.charAt(skipSpaces(text, scan.end) + 1)
  switch (mark) {
    case '年':
    case '财':
      // 六三三至八四六年, told figure by figure
      if ((run !== 4 || value < 1000 || value > 2999) && !(run === 3 && scan.run === 3 && !scan.arabic) || !(second > value || (scan.run === 2))) return 0
      p.year = value
      break
    case '代':
      if (value % 10 !== 0 || (run !== 4 && value >= 100)) return 0
      p.span = value >= 1000 ? `${String(value).slice(0, 3)}X` : `${value >= 30 ? 19 : 20}${value / 10}X`
      break
    case '世':
      if (!(value >= 1 && value < 22)) return 0
      p.span = `${value - 1 < 10 ? '0' : ''}${value - 1}XX`
      break
    case '季':
      if (!(value >= 1 && value <= 4) || after !== '度') return 0
      p.part = 32 + value
      break
    case '月':
      if (!(value >= 1 && value <= 12 && second >= 1 && second <= 12) || after === '龄') return 0
      p.month = value
      break
    default:
      // 从2016到2018: two years without the word
      if (mark === '' && run === 4 && scan.run === 4 && value >= 1900 && second <= 2100 && second > value && has('在于自从由', text, at - 1) && endsNumber(cur, scan.end)) {
        p.year = value
        break
      }
      if (mark === '' || !(value >= 1 && value <= 31 && second > value && second <= 31)) return 0
      if (has('内龄游间', after) || mark === '日' && has('约需要第每', text, at - 1)) return 0
      p.day = value
  }
  p.stated = true
  return end
}
