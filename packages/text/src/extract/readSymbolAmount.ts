import type { Cursor } from './Cursor.js'
import { symbolAt } from './readSymbol.js'
import { readNumber } from './readNumber.js'
import { skipSpaces } from './readTail.js'
import { readStarter } from './readStarter.js'
import { numeralCodes, UNIT } from '../numeral/numeralCodes.js'
import { has } from './has.js'
import { isDigit } from '../text/isDigit.js'
import { isLetter } from '../text/isLetter.js'

/** $20, HK$1.0, RMB 9836000: the amount that a currency's sign at `start` belongs to. */
export const readSymbolAmount = (cur: Cursor, start: number): number => {
  const { text } = cur
  const c0 = text.charCodeAt(start)
  const letter = isLetter(c0)
  if (letter && start > 0) {
    const p = text.charCodeAt(start - 1)
    if (isLetter(p) || isDigit(p)) return start + 1
  }
  const currency = symbolAt(cur, start)
  if (currency === '') return readStarter(cur, start)
  let at = cur.mark
  let sign = ''
  at = skipSpaces(text, at)
  if (has('-−', text, at)) { sign = '-'; at++ }
  const code = numeralCodes()[text.charCodeAt(at)]!
  if (sign === '' && (code >= 48 || (code > 0 && code <= UNIT + 12 && !letter))) return readNumber(cur, at, start, currency)
  return cur.mark > start ? cur.mark : start + 1
}
