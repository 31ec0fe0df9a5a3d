import { WanyiError } from '@wanyi/quantity'
import { ARABIC, COMMA, DOT, MORE, numeralCodes, POINT, SOME, TWENTY, UNIT } from './numeralCodes.js'

/** What can be wrong with a string that should be a numeral. */
export type NumeralErrorCode = 'NUMERAL_EMPTY' | 'NUMERAL_SYNTAX' | 'NUMERAL_VAGUE' | 'NUMERAL_RANGE'

/**
 * Reads a string that is one numeral and nothing else, a token at a time: a row of figures, a decimal point with what follows it, 多, a unit.
 *
 * The number is kept as parts, digits × 10^exp, each of which lies below the last place of the one before; a unit multiplies the parts that are smaller
 * than it (一千万五亿 is 1000 万 5 times 亿). So the digits of the parts in a row are those of the number, whatever its length, and a unit that would
 * make parts overlap (一万一万) stands in the wrong place. What a big unit or 元 closes ends in a part without digits: it marks the last place taken.
 *
 * The result is the exact decimal as `digits` e `exp`, such as `'35e3'`.
 */
export const readWholeNumeral = (text: string): string => {
  const fail = (offset: number, expected: string, kind: 'EMPTY' | 'SYNTAX' | 'VAGUE' | 'RANGE' = 'SYNTAX'): never => {
    throw new WanyiError<NumeralErrorCode>(`NUMERAL_${kind}`, { expected, received: text.replace(/(.{40}).+/s, '$1…'), offset })
  }
  const end = text.trimEnd().length
  const [lead, minus = ''] = /^\s*(?:[+＋]|([-−－负負]))? */.exec(text)!
  const begin = lead.length

  const codes = numeralCodes()
  const code = (at: number): number => (at < end ? codes[text.charCodeAt(at)]! : 0)
  /** The Chinese or the Arabic figures that stand in a row, as digits. */
  const figures = (at: number): string => {
    const nought = code(at) < ARABIC ? 1 : ARABIC
    let digits = ''
    for (let digit; (digit = code(at++) - nought) >= 0 && digit < 10;) digits += digit
    return digits
  }

  const parts: string[] = []
  const exps: number[] = []
  let at = begin
  let fit = begin // where the numeral may end
  let open = false // the last part waits for its unit
  let last = Infinity // the power of the last unit
  let lift = 0 // the power of a lone figure after a unit, should no unit follow: 两万五
  let group = 0 // the first part that the last unit multiplied
  let start = 0 // the first part after 元 or 角
  let tail = 0 // 1 after a decimal point, 2 after 多: no more figures
  let vague = false

  const add = (digits: string, exp = 0): void => {
    group = parts.push(digits) - 1
    exps.push(exp)
    open = true
  }
  const settle = (): void => {
    exps[group]! += lift
    lift = 0
  }
  /** 万, 亿 or 兆 stands there, and it is below the last unit. */
  const below = (at: number): boolean => code(at) > UNIT + 3 && code(at) < UNIT + last

  for (;;) {
    const before = at
    while (text[at] === ' ') at++
    // spaces stand beside units only
    if (at > before && open && !(code(at) > UNIT && code(at) < COMMA)) break
    let zero = 0 // 零 between a unit and what follows
    if (!open && parts[0]) while (code(at) === 1) zero = ++at
    const c = code(at)
    const first = parts.length === start
    let digits = c === SOME ? '1' : figures(at)

    if (digits) {
      if (open || tail) break
      at += digits.length
      if (c === SOME) vague = true
      else if (c >= ARABIC) {
        // 3,500 but not 1,23
        if (digits.length < 4) {
          while (code(at) === COMMA && code(at + 1) >= ARABIC && figures(at + 1).length === 3) {
            digits += figures(at + 1)
            at += 4
          }
        }
      } else if (digits[1]) {
        const liang = /[两兩俩倆仨]/.test(text.slice(at - digits.length, at))
        if (!digits[2] && code(at) !== POINT && (liang ? '1232' : '123456789 35').includes(digits)) {
          // 三四 and 两三 are three or four and two or three, but 三四点五 is 34.5
          vague = true
          digits = '1'
        } else if (liang && !digits[4]) {
          // 两 is no figure of a row, but of a number told figure by figure
          at += 1 - digits.length
          digits = digits[0]!
        }
      }
      // after a unit: no more places than it leaves, and several Chinese figures only before a big unit (一兆一一二三亿)
      if (!first && (digits.length > last || (digits[1] && c < ARABIC && !below(at)))) break
      add(digits)
      lift = first || zero || digits[1] ? 0 : last - 1
    } else if (c === POINT || c === DOT) {
      if (zero || tail || (c === POINT ? first || lift : code(at + 1) < ARABIC || (parts[0] && code(at - 1) < ARABIC))) break
      at++
      while (text[at] === ' ') at++
      for (let more; (more = figures(at)) && (c === POINT || !digits); at += more.length) digits += more
      // 34亿9152.9万: a second number with a point needs a unit of its own
      if (!digits || (c === DOT && last < Infinity && !below(at))) break
      lift = 0
      if (!open) add('0')
      add(digits, -digits.length)
      tail = 1
    } else if (c === MORE) {
      if (first || zero || vague || (open && !tail && !/0$/.test(parts[group]!))) break
      vague = true
      tail = 2
      at++
    } else {
      let power = c ? c - UNIT : [0, 0, 0, -1, -2]['元圆圓角分'.indexOf(text[at]!)]
      if (c >= TWENTY) {
        if (c > POINT || !first) break
        add(String(c - TWENTY + 2))
        power = 1
      }
      if (power === undefined) break
      const closes = power > 0 && power < 4
      // 十, 百 and 千 fall and want a figure that is not 零, but at the head, after 零, and 十 after 百; 万 may follow 万 and what is smaller
      if (closes ? power >= last || (tail && last < Infinity) || tail > 1 || !(open ? tail || +parts[group]! : first || zero || power < 2)
        : zero || (power < 1 ? first : !open && !first && last > power)) break
      if (closes || (power > 0 && last > 3)) lift = 0
      if (!open && (closes || first)) {
        if (first && power > 1 && !code(at + 1)) fail(at, 'a digit before the unit')
        add('1')
      }
      settle()
      if (!closes && (open || last < 4 || power < 1)) add('', Math.min(0, exps.at(-1)!))
      while (group > start && (power < 1 || exps[group - 1]! < power)) group--
      for (let k = group; k < exps.length; k++) exps[k]! += power
      if (group > (power < 1 ? 0 : start) && exps[group]! + parts[group]!.length > exps[group - 1]!) break
      open = false
      at++
      last = power
      if (power < 1) {
        start = parts.length
        last = Infinity
      }
    }
    // what follows 元 has to end in 角 or 分
    if (!start || parts.length === start) fit = at
  }
  settle()
  if (fit === begin) fail(end && begin, 'a numeral', end ? 'SYNTAX' : 'EMPTY')
  const suffix = last < Infinity || start ? -1 : 'kKwWMGBT'.indexOf(text[fit]!)
  if (suffix >= 0 || (start && '整正'.includes(text[fit]!))) fit++
  if (fit < end) fail(fit, 'a digit or a unit that fits')
  if (vague) fail(begin, 'a number, not an interval', 'VAGUE')
  const digits = parts.reduce((all, part, k) => all + part.padStart(exps[k - 1]! - exps[k]!, '0'))
  const number = `${minus && '-'}${digits}e${exps.at(-1)! + [0, 3, 3, 4, 4, 6, 9, 9, 12][suffix + 1]!}`
  if (!isFinite(Number(number))) fail(begin, 'a number below 1.8e308', 'RANGE')
  return number
}
