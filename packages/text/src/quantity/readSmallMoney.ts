import { addToAmount, type Amount } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { startsWord } from '../lexicon/WordIndex.js'
import { readNumeral } from '../numeral/readNumeral.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { lowOf } from '../numeral/NumeralScan.js'

/** Parts of a currency: the word, and its power of ten. */
const PARTS: readonly (readonly [word: string, shift: number, unit: string])[] = [
  ['角', -1, 'CNY'], ['毛', -1, 'CNY'], ['毫', -1, 'HKD'], ['分', -2, 'CNY'], ['仙', -2, 'HKD'], ['美分', -2, 'USD'], ['日本钱', -2, 'JPY'], ['欧分', -2, 'EUR'], ['便士', -2, 'GBP'],
]

const HEADS = '元圆块蚊'

/** 3元5角, 八块五, 五蚊六毫, 两美元又三美分, 8角1分: smaller parts after the first amount, added to it. 八块五 is eight and five tenths. */
export const readSmallMoney = (cur: Cursor, a: Amount, word: string): void => {
  if (a.vague || a.fraction || a.loS !== '') return
  const { text } = cur
  const last = word.charAt(word.length - 1) === '钱' ? '' : word.charAt(word.length - 1)
  // the power below which the next part must lie
  let below = has('角毛毫', last) ? -1 : word === '美分' || has('仙分', last) ? -2 : 0
  if (below === -2 || last === '') return
  for (let turns = 0; turns < 2; turns++) {
    let at = a.end
    if (has('又零〇', text, at) && at < cur.n) at++
    const zero = at > a.end && !has('又', text, a.end)
    let end = numeralAt(cur, at)
    const s = cur.scan
    // 三块五一斤
    if (end === at + 2 && s.run === 2 && has('一', text, at + 1) && startsWord(cur.set.suffixes, text, end)) end = readNumeral(text.slice(0, at + 1), at, s, cur.set.stop)
    if (end === at || s.loS !== '' || s.fraction || s.big || s.loE < 0 || lowOf(s) > 99) return
    let part: (typeof PARTS)[number] | undefined
    for (const row of PARTS) if (text.startsWith(row[0], end) && row[1] < below && (row[2] === a.unit || (row[2] === 'CNY' && last !== '') || row[2] === 'HKD')) { part = row; break }
    if (part) {
      if (part[0] === '分' && has('之钟别', text, end + 1)) return
      if (part[0] === '毛' && has('利病', text, end + 1)) return
      addToAmount(a, s.loM, s.hiM, s.loE + part[1])
      a.digits += String(s.loM).length
      a.end = end + part[0].length
      // 7块4毛多
      if (has('多', text, a.end) && !s.vague) { a.hiM++; a.end++; s.vague = true }
      if (s.vague) { a.vague = true; return }
      below = part[1]
      if (below === -2) break
      continue
    }
    // the part's unit left out: 八块五, 两毛五, 三块零四; never 5块3张, 3元2次
    const small = HEADS.includes(last) && below === 0 ? (zero ? -2 : -1) : -2
    const next = text.charAt(end)
    const wide = HEADS.includes(last) && '元圆'.includes(last)
    // 3块2 in figures too, but not 3块5张
    const figures = s.arabic && !(has('块毛', last) && a.arabic && s.run === 1 && !/[\d.%A-Za-z年月日]/.test(next))
    // 五毛一路涨
    if (s.loM > 9 || has('一', text, at) && /[\u3400-\u9fff]/.test(next) && next !== '的' || s.vague || figures || wide || (next !== '' && (cur.set.suffixes.has(text.charCodeAt(end)) && !'的一'.includes(next)))) break
    addToAmount(a, s.loM, s.hiM, small)
    a.digits++
    a.end = end
    break
  }
  if (has('钱', text, a.end) && has('角毛分块', text, a.end - 1)) a.end++
}
