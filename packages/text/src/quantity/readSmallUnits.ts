import { type Amount, addToAmount, scaleAmount } from '../extract/Amount.js'
import type { Cursor } from '../extract/Cursor.js'
import { findSuffix, skipSpaces } from '../extract/readTail.js'
import type { Suffix } from '../lexicon/suffixes.js'
import { numeralCodes } from '../numeral/numeralCodes.js'
import { has } from '../extract/has.js'
import { numeralAt } from '../extract/numeralAt.js'

/** How many of the next smaller unit one unit holds: the smaller units that may follow it in a compound. */
const SMALLER: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { mo: 12 },
  wk: { d: 7, h: 168 },
  d: { h: 24, min: 1440, s: 86400 },
  h: { min: 60, s: 3600 },
  min: { s: 60 },
  '[jin]': { '[liang]': 10 },
  '[zhang]': { '[chi]': 10 },
  '[chi]': { '[cun]': 10 },
  '[ft_i]': { '[in_i]': 12 },
  kg: { g: 1000 },
  km: { m: 1000 },
  m: { cm: 100 },
}

/** Units after which a figure without one counts tenths: 三米九, 六尺二, 三十七度五. */
const TENTHS = ['米', '尺', '度', '斤', '丈']

/** 27°59′12″, 东经86度55分: minutes and seconds of an angle, as parts of its degrees. */
const readArc = (cur: Cursor, a: Amount): void => {
  const found = /^ ?([0-5]?\d)(?:[′']|分) ?(?:([0-5]?\d)(?:[″"]|秒))?/.exec(cur.text.slice(a.end, a.end + 10))
  if (!found || a.loE !== 0) return
  const parts = found[2] === undefined ? 60 : 3600
  a.loM = a.hiM = a.loM * parts + Number(found[1]) * (parts / 60) + Number(found[2] ?? 0)
  a.over = parts
  a.digits += found[1]!.length
  a.end += found[0].length
}

/** 5小时30分钟 is 330 min, 2分37秒535 is 157.535 s, 三斤半 is read elsewhere, 三米九 is 3.9 m, 一米八三 1.83 m. */
export const readSmallUnits = (cur: Cursor, a: Amount, suffix: Suffix): void => {
  const { text } = cur
  if (a.vague || a.loS !== '' || a.fraction || suffix.times !== 1 || suffix.shift !== 0) return
  if (a.unit === 'deg') return readArc(cur, a)
  for (let turns = 0; turns < 3; turns++) {
    const smaller = SMALLER[a.unit]
    let at = skipSpaces(text, a.end)
    if (has('零又加', text, at) && a.kind === 'duration') at = skipSpaces(text, at + 1)
    if (at >= cur.n) return
    const end = numeralAt(cur, at)
    if (end === at) return
    const s = cur.scan
    const { loM, loE, vague, arabic, run } = s
    if (vague && suffix.word === '米' && end - at === 2 && at === a.end && !arabic) {
      // 一米七八: two figures of a height, no interval
      const codes = numeralCodes()
      a.loM = a.hiM = a.loM * 100 + (codes[text.charCodeAt(at)]! - 1) * 10 + codes[text.charCodeAt(at + 1)]! - 1
      a.loE = a.hiE = a.loE - 2
      a.end = end
      a.digits += 2
      return
    }
    if (s.loS !== '' || vague || s.big) return
    // 三亩五分: tenths of it
    if (a.unit === '[mu]' && run === 1 && has('分', text, end) && !has('之钟', text, end + 1)) {
      addToAmount(a, loM, loM, -1)
      a.digits++
      a.end = end + 1
      return
    }
    const from = skipSpaces(text, end)
    const next = findSuffix(cur, from)
    let unit = next && (next.kind === 'duration' || next.kind === 'measure') && next.times === 1 && next.shift === 0 ? next.unit : ''
    let to = cur.mark
    if (unit === '') {
      // the registry's words leave out 分, which means other things alone
      if (has('hd', a.unit) && has('分', text, from) && !has('之别数', text, from + 1)) { unit = 'min'; to = has('钟', text, from + 1) ? from + 2 : from + 1 }
      else if (a.unit === 'a' && has('月', text, from) && has('壹贰叁参肆伍陆柒捌玖拾', text, from - 1)) { unit = 'mo'; to = from + 1 }
      else if (next?.word === '天' || next?.word === '日') unit = 'd'
    }
    const factor = smaller?.[unit]
    if (factor === undefined || !Number.isSafeInteger(a.loM * factor)) {
      // 2分37秒535, 三米九: figures without a unit after the smallest stated one
      if (at === a.end && !next && (a.unit === 's' ? (turns > 0 || run < 3 && a.arabic) && arabic && run > 0 && run <= 3
        : TENTHS.includes(suffix.word) && (run === 1 || (run === 2 && suffix.word === '米')) && loE === 0 && (arabic ? a.arabic && (suffix.word === '度' || a.loM < 10 && !/[\d.%:：/~A-Za-z年月日\-—]/.test(text.charAt(end))) : !a.arabic))) {
        a.loM = a.hiM = a.loM * 10 ** run + loM
        a.loE = a.hiE = a.loE - run
        a.end = end
        a.digits += run
      }
      return
    }
    if (loE < 0 && -loE > 6) return
    // 一周六天 is a rate; 一周零三天 is so long
    if (a.unit === 'wk' && unit === 'd' && !has('零又加', text, at - 1)) return
    // 一周七天: not less than one of the unit before, so no part of it
    if (a.kind === 'duration' && loM * 10 ** loE >= factor) return
    scaleAmount(a, factor, 0)
    const least = Math.min(a.loE, loE)
    a.loM = a.hiM = a.loM * 10 ** (a.loE - least) + loM * 10 ** (loE - least)
    a.loE = a.hiE = least
    a.unit = unit
    a.digits += s.digits
    a.end = to
    if (has('半', text, a.end)) return
  }
}
