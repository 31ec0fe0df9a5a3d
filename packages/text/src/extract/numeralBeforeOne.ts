import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { numeralAt } from './numeralAt.js'
import { startsWord } from '../lexicon/WordIndex.js'
import { readNumeral } from '../numeral/readNumeral.js'

/** Reads the numeral at `at` without a 一 that is of what it is counted by: 三万八一平, 两千五一个月. Returns its end, or `at` where none starts there. */
export const numeralBeforeOne = (cur: Cursor, at: number): number => {
  const { text, scan, set } = cur
  const end = numeralAt(cur, at)
  if (text.charCodeAt(end + 1) !== 0x4e00 || !scan.unit || scan.fraction || !has('二三四五六七八九', text, end)) return end
  return has('晚平', text, end + 2) || startsWord(set.suffixes, text, end + 2) ? readNumeral(text.slice(0, end + 1), at, scan, set.stop) : end
}
