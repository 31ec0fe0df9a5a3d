import type { Cursor } from './Cursor.js'
import { drop } from './Cursor.js'
import { readPer } from './rate.js'
import { readHalf } from '../quantity/readHalf.js'
import { readDouble } from '../quantity/readDouble.js'
import { readOrdinal } from './readOrdinal.js'
import { readNumeral } from '../numeral/readNumeral.js'
import { readNumber } from './readNumber.js'
import { starters } from './starters.js'
import { skipSpaces } from './readTail.js'

/** 每: 每股, 每人每天, 每百万tokens; 每两年 is left to the numeral. */
const readEvery = (cur: Cursor, start: number): number => {
  const { text, scan, set } = cur
  let at = skipSpaces(text, start + 1)
  if ('一单單'.includes(text.charAt(at) || ' ')) at++
  let scale = 0
  const end = readNumeral(text, at, scan, set.stop)
  if (end > at) {
    const i = skipSpaces(text, end)
    if (scan.loM === 1 && !scan.vague && (text.startsWith('token', i) || text.startsWith('Token', i) || text.startsWith('词元', i) || text.startsWith('字', i))) { scale = scan.loE; at = i } else {
      let m = scan.loM
      let e = scan.loE
      while (m >= 10 && m % 10 === 0) { m /= 10; e++ }
      if (m === 1 && (text.startsWith('token', i) || text.startsWith('Token', i) || text.startsWith('词元', i))) { scale = e; at = i } else return start + 1
    }
  }
  let per = readPer(cur, at)
  let to = cur.mark
  if (per === '' && /^(?:婦女|妇女|员工|用户|用戶|居民|學生|学生)/.test(text.slice(at, at + 2))) { per = 'person'; to = at + 2 }
  if (per === '' || to === 0) return start + 1
  if (per === 'each' && (text.startsWith('人', to))) { per = 'person'; to++ }
  if ((per === '位' || per === '名')) per = 'person'
  const joined = cur.rate !== '' && !cur.rateWide && cur.rateUsed <= cur.rateEnd && start - cur.rateEnd <= 4 && start >= cur.rateEnd
  if (joined) for (let i = cur.rateEnd; i < start; i++) if ('，。；,;'.includes(text.charAt(i))) return setRate(cur, per, to, scale, false)
  return setRate(cur, joined ? `${cur.rate}.${per}` : per, to, scale, false)
}

const setRate = (cur: Cursor, per: string, end: number, scale: number, wide: boolean): number => {
  cur.rate = per
  cur.rateEnd = end
  cur.rateUsed = -1
  cur.rateScale = scale
  cur.rateWide = wide
  return end
}

/** Reads what begins with a word that is no numeral. Returns the offset to go on from; always more than `at`. */
export const readStarter = (cur: Cursor, at: number): number => {
  const { text } = cur
  const list = starters().get(text.charCodeAt(at))
  if (list) {
    for (const [word, starter] of list) {
      if (!text.startsWith(word, at)) continue
      switch (starter.does) {
        case 'rate': {
          const joined = cur.rate !== '' && !cur.rateWide && cur.rateUsed <= cur.rateEnd && at - cur.rateEnd <= 2 && at >= cur.rateEnd && !'，。；'.includes(text.charAt(cur.rateEnd) || ' ')
          return setRate(cur, joined ? `${cur.rate}.${starter.per}` : starter.per, at + word.length, 0, starter.wide)
        }
        case 'every':
          return readEvery(cur, at)
        case 'half':
          return readHalf(cur, at)
        case 'double':
          return readDouble(cur, at)
        case 'ordinal':
          return readOrdinal(cur, at)
        case 'skip':
          return drop(cur, at, at + word.length, 'word')
        case 'hao': {
          const next = text.charAt(at + 1)
          if (next !== '几' && next !== '幾') return at + 1
          return readNumber(cur, at + 1, at, '')
        }
        default:
          return at + 1
      }
    }
  }
  return at + 1
}
