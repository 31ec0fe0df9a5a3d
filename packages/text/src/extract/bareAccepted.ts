import { afterPredicate, alone, bareKind, tallied } from './bareKind.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { isListMarker } from './isListMarker.js'
import { isRank } from './isRank.js'
import { saidToBe } from './saidToBe.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { isDigit } from '../text/isDigit.js'
import { isLetter } from '../text/isLetter.js'

const PLACES = /^(?:会议室|室|房间|教室|病房|宿舍|办公室|路公交|路车|次列车|国道|省道|高速|版本|航班|线|厂|队|师|团)/

/** Is a numeral without a unit a number at all? Small ones (`short`: of one character) only where the words around say so, or where nothing else is there. */
export const bareAccepted = (cur: Cursor, short: boolean): boolean => {
  const { text, a } = cur
  const { start, end } = a
  const next = text.charAt(end)
  if (a.padded && !a.fraction && !a.big) return false
  if (has('第号型#_@', next)) return false
  if (a.fraction && (has('本节章版', next) || next === ' ' && has('节章版', text, end + 1))) return false
  const prior = text.charAt(start - 1)
  if (prior === '+' && isDigit(text.charCodeAt(start - 2)) || next === '+' && isDigit(text.charCodeAt(end + 1))) return false
  if (prior === '《' && next === '》' || (!a.arabic || a.run > 0) && has('“「『', prior) && has('”」』', next)) return false
  if (PLACES.test(text.slice(end, end + 4))) return false
  // 每人2000
  if (a.run > 1 && cur.rateEnd === start) return true
  if (alone(cur, start, end)) {
    if (!short) return !isListMarker(cur, start, end)
    return start === cur.first && end >= cur.last || saidToBe(cur, start)
  }
  if (has('死伤连', next) && tallied(text, end) || has('金银铜', next) && has('0123456789一二三四五六七八九十两夺得摘获揽斩以了金银', prior)) return true
  // 400余村民
  if (a.vague && a.arabic && bareKind(cur, a) === 'count' && /^[\u3400-\u9fff]/.test(next)) return true
  if (short) return saidToBe(cur, start) && (next === '' || '，。、；！？不这那而,.;'.includes(next)) || isRank(cur, start)
  if (a.big || a.rule === 'ratio' || a.rule === 'fraction' || a.rule === 'range') return true
  if (a.grouped || a.fraction) return !isLetter(text.charCodeAt(end)) && !isListMarker(cur, start, end)
  if (/[A-Za-z_/\\#@&%]/.test(prior)) return false
  if (prior === ' ' && isLetter(text.charCodeAt(start - 2))) return false
  if (a.arabic) return afterPredicate(cur, start) || isRank(cur, start)
  return a.hasUnit && (a.numeral - start > 2 || lowOf(a) >= 100 || afterPredicate(cur, start)) && !a.implicit || a.run >= 3 && afterPredicate(cur, start)
}
