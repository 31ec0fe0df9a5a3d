import type { Cursor } from '../extract/Cursor.js'
import { dayNumber } from './calendar.js'
import { type DateParts, dateParts } from './DateParts.js'
import { standsAt } from '../lexicon/WordIndex.js'
import { leadingDates } from './leadingDates.js'
import { afterCentury } from './readCentury.js'
import { afterDay } from './afterDay.js'
import { afterYear } from './afterYear.js'
import { readFirstMonths } from './readFirstMonths.js'
import { afterMonth, readPoint } from './readPoint.js'
import { weekdayAt } from './weekday.js'
import { has } from '../extract/has.js'

/** What 前 may come before in the sense of earlier: 孕前3个月. */
const EVENTS = '发税战婚孕术赛止除职院'

/** The day of `refDay`'s week that is `day` (1 Monday), `weeks` weeks on. */
const dayOfWeek = (refDay: number, weeks: number, day: number): number => refDay - ((refDay + 3) % 7) + weeks * 7 + day - 1

/** The day that was stated right before the bracket that opens before `at` (3月15日（星期五）), or NaN. */
const dayBeforeBracket = (cur: Cursor, at: number): number => {
  const last = cur.out.at(-1)
  if (!has('（(，,、 ', cur.text, at - 1) || last?.kind !== 'date' || last.end !== at - 1) return NaN
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(last.date)
  return day ? dayNumber(Number(day[1]), Number(day[2]), Number(day[3])) : NaN
}

const shiftMonth = (cur: Cursor, p: DateParts, shift: number): void => {
  const index = cur.set.refYear * 12 + cur.set.refMonth - 1 + shift
  p.year = Math.floor(index / 12)
  p.month = index - p.year * 12 + 1
}

/**
 * A date that begins with a word: 去年底, 上周三, 昨天下午3点, 上半年, 年底, 前三季度, 公元前221年. Fills `p` and returns the end; 0 where there is none,
 * a negative end for a word that is no date here and is to be passed over.
 */
export const readRelative = (cur: Cursor, p: DateParts, at: number): number => {
  const list = leadingDates().get(cur.text.charCodeAt(at))
  if (!list) return 0
  const { text, set } = cur
  const known = set.refDay === set.refDay
  for (const [word, leading] of list) {
    if (!standsAt(text, at, word)) continue
    const end = at + word.length
    // 今(9)日, 明(13)天: the day of the month stands inside
    const inside = word.length === 1 && has('（(', text, end) && leading.is !== 'first' ? /^.(\d{1,2})[）)][日天]/.exec(text.slice(end, end + 5)) : null
    if (inside) {
      p.day = Number(inside[1])
      return afterDay(cur, p, end + inside[0].length)
    }
    switch (leading.is) {
      // the 后 of 降价后日均 ends another word; 日均 is still to be read
      case 'tail':
        return -(at + 1)
      case 'never':
      case 'same':
        return -end
      case 'reign': {
        const year = /^ ?(?:元|[一二三四五六七八九十]{1,3}|\d{1,2}) ?年/.exec(text.slice(end, end + 6))
        if (!year) continue
        const to = readPoint(cur, dateParts(), end + year[0].length)
        return -(cur.reign = Math.max(to, end + year[0].length))
      }
      case 'lunar': {
        // another calendar: its months are not ours
        const era = dateParts()
        const year = /^(?:元|[一二三四五六七八九十]{1,3})年/.exec(text.slice(end, end + 5))
        const from = year ? end + year[0].length : end
        const day = /^(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九](?![一-龥]))/.exec(text.slice(from, from + 5))
        return -Math.max(readPoint(cur, era, from), from + (day?.[0].length ?? 0))
      }
      case 'year': {
        // 税前年薪, 婚前年收入: 前 belongs to the word before
        if (word === '前年' && (has(EVENTS, text, at - 1) || has('年', text, at - 1))) continue
        if (word === '上年' && !/^[末底初]|^(?:第[一二三四]季|[一二三四]季|度末)/.test(text.slice(end, end + 3))) return -end
        if (word === '今') {
          if (!has('春夏秋冬明', text, end)) continue
          if (has('明', text, end) || !known) return -end
          p.year = set.refYear
          p.part = 21 + '春夏秋冬'.indexOf(text.charAt(end))
          return end + 1
        }
        if (!known) return -end
        p.year = set.refYear + leading.shift
        p.stated = true
        return afterYear(cur, p, has('度', text, end) ? end + 1 : end)
      }
      case 'month': {
        if (!known) return -end
        shiftMonth(cur, p, leading.shift)
        p.stated = true
        return afterMonth(cur, p, end)
      }
      case 'week': {
        if (word.endsWith('周') && has('期围转刊年报边岁', text, end)) return -end
        if (!known) return weekdayAt(cur, end - 1) > 0 ? -cur.mark : -end
        // 下周三, and 下周周三
        const day = weekdayAt(cur, word.endsWith('星期') || word.endsWith('礼拜') ? end - 2 : end - 1) || weekdayAt(cur, end)
        if (day > 0) {
          const to = cur.mark
          p.fixed = dayOfWeek(set.refDay, leading.shift, day)
          p.length = 1
          return afterDay(cur, p, to)
        }
        if (has('末', text, end)) {
          p.fixed = dayOfWeek(set.refDay, leading.shift, 6)
          p.length = 2
          return end + 1
        }
        p.fixed = dayOfWeek(set.refDay, leading.shift, 1)
        p.length = 7
        return end
      }
      case 'day': {
        if (word.length === 1) { if (word !== '昨' || !has('，、晚夜日晨', text, end)) continue }
        if (!known) return -end
        p.fixed = set.refDay + leading.shift
        p.length = 1
        const to = afterDay(cur, p, end)
        // 今晚7:30 is after noon
        if (/[晚夜]$/.test(word) && p.hour >= 5 && p.hour < 12) p.hour += 12
        return to
      }
      case 'quarter': {
        if (!known) return -end
        const index = set.refYear * 4 + Math.floor((set.refMonth - 1) / 3) + leading.shift
        p.year = Math.floor(index / 4)
        p.part = 33 + index - p.year * 4
        p.stated = true
        return end
      }
      case 'century': {
        const base = (known ? Math.floor(set.refYear / 100) : 20) + leading.shift
        return afterCentury(cur, p, base, has('的', text, end) ? end + 1 : end)
      }
      case 'halfYear': {
        const before = text.charAt(at - 1)
        if (has('这近', before)) return -end
        p.part = word.charAt(0) === '上' ? 40 : 41
        return end
      }
      case 'edge': {
        const before = at > cur.sentence ? text.charAt(at - 1) : ''
        if (has('半多每历几近往数个', before) || has('年月', before) && has('每历往', text, at - 2)) return -end
        if (word === '年中' && (text.charCodeAt(end) >= 0x3400 && text.charCodeAt(end) <= 0x9fff && !has('以前时，的或就将', text, end))) return -end
        if (word.charAt(0) === '月' || word.charAt(1) === '旬') {
          if (word === '月中' && text.charCodeAt(end) >= 0x3400 && text.charCodeAt(end) <= 0x9fff) return -end
          if (cur.month > 0) { p.month = cur.month; p.year = cur.monthYear }
          else if (known) shiftMonth(cur, p, 0)
          else return -end
        } else {
          if (cur.year === cur.year) p.year = cur.year
          else if (known) p.year = set.refYear
          else return -end
          p.month = word === '年初' ? 1 : word === '年中' ? 6 : 12
        }
        p.approx = true
        return end
      }
      case 'first':
        // 前551年: before Christ
        if (has(EVENTS, text, at - 1)) return 0
        if (/^前\d{3,4}年/.test(text.slice(at, at + 6)) && !/[\u3400-\u9fff]/.test(text.charAt(at - 1))) {
          p.year = 1 - Number.parseInt(text.slice(at + 1), 10)
          p.stated = true
          return text.indexOf('年', at) + 1
        }
        return readFirstMonths(cur, p, at)
      case 'weekday': {
        const day = weekdayAt(cur, at)
        if (day === 0) return 0
        const to = cur.mark
        if (has('每逢', text, at - 1) || !known) return -to
        p.fixed = dayOfWeek(set.refDay, 0, day)
        const stated = dayBeforeBracket(cur, at)
        if (stated === stated && (stated + 3) % 7 === day - 1) p.fixed = stated
        else if (set.prefer === 'past' && p.fixed > set.refDay) p.fixed -= 7
        else if (set.prefer === 'future' && p.fixed < set.refDay) p.fixed += 7
        p.length = 1
        return afterDay(cur, p, to)
      }
      case 'point':
        if (word === '元月') {
          p.month = 1
          return afterMonth(cur, p, end)
        }
        if (word.charAt(0) === 'Q' && /[A-Za-z0-9]/.test(text.charAt(at - 1))) return 0
        return readPoint(cur, p, at)
      default:
        return 0
    }
  }
  return 0
}
