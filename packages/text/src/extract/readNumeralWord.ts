import { type Cursor, drop } from './Cursor.js'
import { has } from './has.js'
import { readVagueDecade } from '../date/readVagueDecade.js'
import { idiomAt } from '../lexicon/idioms.js'
import { readOneHalf } from '../quantity/readHalf.js'

/** Words that begin with a numeral and are read or dropped as a whole: 一半, the 一 of 唯一, idioms and names, 九几年. Returns the end of one, or 0. */
export const readNumeralWord = (cur: Cursor, at: number, symbol: string): number => {
  const { text } = cur
  const one = text.charCodeAt(at) === 0x4e00
  if (one && has('半', text, at + 1) && !has('天夜径', text, at + 2)) return readOneHalf(cur, at)
  if (one && has('唯统', text, at - 1)) return at + 1
  // 上百年 is no 百年 of a name
  const idiom = symbol === '' && !(has('上近', text, at - 1) && has('百千万', text, at)) ? idiomAt(text, at) : 0
  return idiom > 0 ? drop(cur, at, idiom, 'idiom') : readVagueDecade(cur, at)
}
