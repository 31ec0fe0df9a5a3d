import { type Cursor, drop } from '../extract/Cursor.js'
import { type DateParts, dateParts, resetParts } from './DateParts.js'
import { has } from '../extract/has.js'
import { standsAt } from '../lexicon/WordIndex.js'
import { finishDate } from './finishDate.js'
import { leadingDates } from './leadingDates.js'
import { readClock } from './readClock.js'
import { pushClock } from './pushClock.js'
import { readRelative } from './readRelative.js'

let shared: DateParts | undefined

const NOWADAYS = ['的中国', '的世界', '的我们', '的社会', '的年轻人', '的成就', '的地步', '的局面', '的我']

/** 今天 in the sense of nowadays, and 的明天 of dreams. */
const figurative = (cur: Cursor, at: number, end: number): boolean => {
  const { text } = cur
  const word = text.slice(at, at + 2)
  const before = text.slice(Math.max(0, at - 2), at)
  if (word === '今天' || word === '今日') {
    if (before === '时至' || before === '展到' && text.slice(at - 3, at) === '发展到' || before.endsWith('直至')) return true
    for (const tail of NOWADAYS) if (text.startsWith(tail, end)) return true
  }
  return (word === '明天' || word === '昨天') && before.endsWith('的') && !/[0-9天日]的$/.test(before)
}

/** Reads the date or time that begins with a word at `at`. Returns the end, or `at` itself where no date begins there. */
export const readLeadingDate = (cur: Cursor, at: number): number => {
  const { text } = cur
  const list = leadingDates().get(text.charCodeAt(at))
  if (!list) return at
  const p = shared ??= dateParts()
  resetParts(p)
  let clock = false
  if (has('午晚夜晨里上后间', text, at + 1)) for (const [word, leading] of list) if (leading.is === 'clock' && standsAt(text, at, word)) clock = true
  if (clock) {
    const end = readClock(cur, p, at, true)
    return end === 0 ? at : pushClock(cur, p, at, end)
  }
  const end = readRelative(cur, p, at)
  if (end === 0) return at
  if (end < 0) return drop(cur, at, -end, 'no date')
  if (figurative(cur, at, end)) return drop(cur, at, end, 'nowadays')
  return finishDate(cur, p, at, end)
}
