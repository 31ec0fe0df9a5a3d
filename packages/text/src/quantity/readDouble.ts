import { takeNumeral } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { hedgeAfter, hedgeBefore, joinHedges } from '../extract/hedge.js'
import { pushQuantity } from '../extract/push.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { highOf, lowOf } from '../numeral/NumeralScan.js'

/** 翻番, 翻了一番, 翻两番, 翻一倍, at 翻: 番 doubles each time, 翻一倍 is twice, 翻三倍 three times as much. */
export const readDouble = (cur: Cursor, start: number): number => {
  const { text, a, scan } = cur
  let at = start + 1
  if (has('了', text, at)) at++
  let hedge = joinHedges('exact', 'exact')
  const word = /^(?:近|超过?|逾)/.exec(text.slice(at, at + 2))?.[0]
  if (word) { hedge = word === '近' ? 'nearly' : 'over'; at += word.length }
  // 翻个倍
  if (has('个', text, at)) at++
  let times = 1
  let most = 1
  let end = at
  if (!has('番倍', text, at)) {
    end = numeralAt(cur, at)
    if (end === at || scan.loS !== '' || scan.vague && has('番', text, end) || scan.loE > 3) return start + 1
    times = lowOf(scan)
    most = scan.vague ? highOf(scan) : times
  }
  const unit = text.charAt(end)
  if (unit !== '番' && unit !== '倍') return start + 1
  takeNumeral(a, scan, start)
  a.loS = a.hiS = ''
  a.loE = a.hiE = 0
  if (unit === '番') a.loM = a.hiM = Number.isInteger(times) && times <= 40 ? 2 ** times : NaN
  else {
    a.loM = times === 1 ? 2 : times
    a.hiM = most === 1 ? 2 : most
  }
  if (!Number.isFinite(a.loM)) return end + 1
  if (!Number.isInteger(a.loM) || !Number.isInteger(a.hiM)) { a.loM = a.hiM = scan.loM; a.loE = a.hiE = scan.loE }
  a.start = start
  a.end = end + 1
  // 翻了四倍多 is four to five
  if (unit === '倍' && has('多余', text, a.end) && !has('于样', text, a.end + 1)) { a.hiM++; a.end++ }
  a.unit = 'x'
  a.digits = 1
  const before = hedgeBefore(cur, start, false, false)
  cur.done = pushQuantity(cur, a, 'multiple', joinHedges(joinHedges(before, hedge), hedgeAfter(cur, a.end, 'multiple')), '', 'doubling')
  return cur.done
}
