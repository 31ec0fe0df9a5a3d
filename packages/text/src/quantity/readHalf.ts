import { type Amount, takeNumeral } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { hedgeAfter, hedgeBefore, joinHedges } from '../extract/hedge.js'
import { pushQuantity } from '../extract/push.js'
import { rateBefore } from '../extract/rate.js'
import { findSuffix } from '../extract/readTail.js'
import type { QuantityMention } from '../extract/Mention.js'
import { has } from '../extract/has.js'
import { wordRows } from '../lexicon/WordIndex.js'

const set = (a: Amount, cur: Cursor, start: number, end: number, m: number, e: number): void => {
  takeNumeral(a, cur.scan, start)
  a.numeral = a.end = end
  a.loM = a.hiM = m
  a.loE = a.hiE = e
  a.loS = a.hiS = ''
  a.digits = 1
  a.vague = false
}

const push = (cur: Cursor, kind: QuantityMention['kind'], unit: string): number => {
  const { a } = cur
  a.unit = unit
  const modifier = joinHedges(hedgeBefore(cur, a.start, kind === 'duration', false), hedgeAfter(cur, a.end, kind))
  const per = rateBefore(cur, a.start, kind)
  if (per !== '') cur.rateUsed = a.end
  cur.done = pushQuantity(cur, a, kind, modifier, per, 'half')
  return cur.done
}

const HALF_OF = /* @__PURE__ */ wordRows([['年 载', 'a'], ['天 日', 'd'], ['个月 个多月 月', 'mo'], ['小时 个小时 个钟头 钟头 个钟', 'h'], ['分钟', 'min'], ['个世纪 世纪', 'a']])

/** Beginnings of other words: 半年度, 半月刊. */
const NOT_AFTER: Readonly<Record<string, string>> = { 年: '度报', 日: '本游', 月: '刊板谈弯' }

const PEOPLE = '年过半百'

/** 半年, 半斤, 半数, 过半, 半成, 一半 (at 半, where 一 is left to this reader): half of something. */
export const readHalf = (cur: Cursor, start: number): number => {
  const { text, a } = cur
  const before = text.charAt(start - 1)
  // 个多小时: one to two
  if (has('个', text, start)) {
    const row = start >= cur.done && !has('这那每几半整前后', before) ? HALF_OF.find(([word]) => word !== '个月' && has('月小钟', word) && text.startsWith(word, start + 2)) : undefined
    if (!row) return start + 1
    set(a, cur, start, start + 2 + row[0].length, 1, 0)
    a.hiM = 2
    a.vague = true
    return push(cur, 'duration', row[1])
  }
  const next = text.charAt(start + 1)
  if (PEOPLE.includes(before) && text.startsWith('半百', start)) return start + 2
  if (text.startsWith('半数', start)) {
    set(a, cur, start, start + 2, 5, -1)
    return push(cur, 'percent', '1')
  }
  if (has('上下前后', before)) { if (next === '年') return start + 1 }
  if (has('成折', next)) {
    const after = text.charAt(start + 2)
    if (!(next === '成' && has('功品型立年', after))) {
      set(a, cur, start, start + 2, 5, next === '折' ? -1 : -2)
      return push(cur, 'percent', '1')
    }
  }
  // Cantonese 個半鐘, 分半: one and a half, where no numeral stands before
  if (has('个分', before) && start > cur.done && !/[0-9零一二三四五六七八九十两几多]/.test(text.charAt(start - 2))) {
    const row = before === '个' ? HALF_OF.find(([name]) => /^(?:小时|钟头|月)$/.test(name) && text.startsWith(name, start + 1)) : undefined
    const word = row?.[0] ?? (next === '钟' ? next : '')
    const unit = before === '分' ? 'min' : row?.[1] ?? 'h'
    if ((before === '分' && (start < 2 || !/[\u3400-\u9fff]/.test(text.charAt(start - 2)))) || (before !== '分' && word !== '')) {
      set(a, cur, start - 1, start + 1 + word.length, 15, -1)
      a.digits = 2
      return push(cur, 'duration', unit)
    }
  }
  for (const [word, unit] of HALF_OF) {
    if (!text.startsWith(word, start + 1)) continue
    if (word === '天' ? has('内外', before) : has(NOT_AFTER[word] ?? '', text, start + 2)) return start + 2
    set(a, cur, start, start + 1 + word.length, 5, word.endsWith('世纪') ? 1 : -1)
    const more = text.charAt(a.end)
    if (more === '多' && !has('少', text, a.end + 1)) { a.end++; a.hiM *= 2; a.vague = true }
    return push(cur, 'duration', unit)
  }
  if (has('过逾超占', before) && (next === '' || !(next >= '\u3400' && next <= '\u9fff') || '的以时程路群股国省企用家公市地员人后，'.includes(next)) && !has('年', text, start - 2)) {
    if (has('程路', next)) return start + 1
    set(a, cur, start, start + 1, 5, -1)
    return push(cur, 'percent', '1')
  }
  if (text.startsWith('个亿', start + 1)) {
    set(a, cur, start, start + 3, 5, 7)
    return push(cur, 'number', '')
  }
  const suffix = findSuffix(cur, start + 1)
  if (suffix && (suffix.unit === 'pp' || (suffix.kind === 'measure' || (suffix.kind === 'count' && suffix.word.length === 1)) && has('里公升米条根片个瓣杯勺碗棵颗吨锅张只斤盘瓶袋盒碟', suffix.word))) {
    set(a, cur, start, cur.mark, 5, -1)
    return push(cur, suffix.kind, suffix.unit)
  }
  return start + 1
}

/** 一半 at 一: a half. */
export const readOneHalf = (cur: Cursor, start: number): number => {
  set(cur.a, cur, start, start + 2, 5, -1)
  return push(cur, 'percent', '1')
}
