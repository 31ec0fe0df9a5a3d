import type { Cursor } from './Cursor.js'
import { drop } from './Cursor.js'
import { readPer, setRate } from './rate.js'
import { readHalf } from '../quantity/readHalf.js'
import { readDouble } from '../quantity/readDouble.js'
import { readOrdinal } from './readOrdinal.js'
import { readNumber } from './readNumber.js'
import { standsAt } from '../lexicon/WordIndex.js'
import { starters } from './starters.js'
import { findSuffix, skipSpaces } from './readTail.js'
import { has } from './has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { numeralAt } from '../extract/numeralAt.js'
import { powerOfTen } from '../numeral/powerOfTen.js'

/** What is counted by tens and hundreds in a denominator. */
const TENS: readonly string[] = ['share', 'person', '户', '次', 'g', 'mL', 'km', 'km2', 'm2', 't', '[mu]']

/** 每: 每股, 每人每天, 每百万tokens; 每两年 is left to the numeral. */
const readEvery = (cur: Cursor, start: number): number => {
  const { text, scan } = cur
  let at = skipSpaces(text, start + 1)
  // 每周二至周日: no day in particular
  const days = /^(?:周|星期|礼拜)[一二三四五六日](?:[至到-](?:周|星期|礼拜)?[一二三四五六日])?(?![十百个次家名位年点天倍种])/.exec(text.slice(at, at + 8))
  if (days) return at + days[0].length
  const one = has('一', text, at)
  // 每大箱
  if (one || has('单', text, at) && /[\u3400-\u9fff]/.test(text.charAt(at + 1)) || has('大小整', text, at) && has('包箱桶瓶袋盒', text, at + 1)) at++
  let scale = 0
  let over = 1
  const end = numeralAt(cur, at)
  if (end > at) {
    let i = skipSpaces(text, end)
    if (text.charAt(i) === '个') i++
    if (text.startsWith('输入', i) || text.startsWith('输出', i)) i = skipSpaces(text, i + 2)
    const e = powerOfTen(scan.loM, scan.loE)
    // 每百万tokens, 每千字, 每10股派3.5元, 每百公里8升: divided in where the number is a power of ten
    const counted = !scan.vague && (scan.loM === 1 && text.charAt(i) === '字' || e > 0 && TENS.includes(readPer(cur, i)) && text.charAt(cur.mark) !== '中')
    // 每50公斤120元, 每4公里加1元
    if (!scan.vague && readPer(cur, i) !== '' && /^[再约]?[加收增减]?收?[\d.]+元/.test(text.slice(cur.mark, cur.mark + 9))) over = e === e ? 1 : lowOf(scan)
    else if (e !== e || !counted && !/^(?:[Tt]oken|词元)/.test(text.slice(i, i + 5))) return start + 1
    scale = e || 0
    at = i
  }
  let per = readPer(cur, at)
  let to = cur.mark
  if (per === '' && /^(?:妇女|员工|用户|居民|学生)/.test(text.slice(at, at + 2))) { per ='person'; to = at + 2 }
  if (per === '' || to === 0) return start + 1
  if (per === 'each' && (text.startsWith('人', to))) { per = 'person'; to++ }
  if ((per === '位' || per === '名')) per = 'person'
  // 每一家: one is counted too
  if (one && findSuffix(cur, at)?.kind === 'count') { setRate(cur, per, to, scale, false); return start + 1 }
  const joined = cur.rate !== '' && !cur.rateWide && cur.rateUsed <= cur.rateEnd && start - cur.rateEnd <= 4 && start >= cur.rateEnd
  if (joined) for (let i = cur.rateEnd; i < start; i++) if (has('，。；,;', text, i)) return setRate(cur, per, to, scale, false)
  setRate(cur, joined ? `${cur.rate}.${per}` : per, to, scale, false)
  cur.rateOver = over
  return to
}

const FLOWS = /^(?:[\u3400-\u9fff]{0,3}?(?:[运雨产水放销流问吐耗用费]量|排放|接待|处理|日照|产[值额能]|[耗用发]电|[售易业]额|收入|营收|利润|租金|使用费))/

/** 年产量, 月销售额, 日处理量: what flows in a year, a month, a day. Not after a date (2021年销量) nor in 全年, 今年. */
const readFlow = (cur: Cursor, at: number): number => {
  const { text } = cur
  if (at < cur.done || has('全今去明前后历往常近多每当同逐翌次整本上下这首单一两三四五六七八九十几半周工即节假', text, at - 1)) return 0
  const found = FLOWS.exec(text.slice(at + 1, at + 9))
  if (!found) return 0
  const char = text.charAt(at)
  return setRate(cur, (cur.rateEnd === at && cur.rate === 'person' ? 'person.' : '') + (char === '年' ? 'a' : char === '月' ? 'mo' : 'd'), at + 1 + found[0].length, 0, false)
}

/** Reads what begins with a word that is no numeral. Returns the offset to go on from; always more than `at`. */
export const readStarter = (cur: Cursor, at: number): number => {
  const { text } = cur
  const list = starters().get(text.charCodeAt(at))
  if (list) {
    for (const [word, starter] of list) {
      if (!standsAt(text, at, word)) continue
      switch (starter.does) {
        case 'rate': {
          const joined = cur.rate !== '' && !cur.rateWide && cur.rateUsed <= cur.rateEnd && at - cur.rateEnd <= 2 && at >= cur.rateEnd && !has('，。；', text, cur.rateEnd)
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
        case 'flow': {
          const end = readFlow(cur, at)
          if (end > 0) return end
          continue
        }
        case 'hao': {
          return has('几', text, at + 1) ? readNumber(cur, at + 1, at, '') : at + 1
        }
        default:
          return at + 1
      }
    }
  }
  return at + 1
}
