import { leadingDates } from '../date/leadingDates.js'
import { numeralCodes, UNIT } from '../numeral/numeralCodes.js'
import { starters } from './starters.js'
import { symbolIndex } from './readSymbol.js'

export const SKIP = 0
export const NUMERAL = 1
export const STARTER = 2
export const SYMBOL = 3
export const SENTENCE = 4
export const DATE = 5
export const URL = 6

let table: Uint8Array | undefined

/** What begins at a UTF-16 unit. Built at first use; all the pass does with other characters is to step over them. */
export const charClasses = (): Uint8Array => {
  if (table) return table
  table = new Uint8Array(65536)
  const codes = numeralCodes()
  for (let c = 0; c < 65536; c++) {
    const code = codes[c]!
    if ((code > 0 && code <= UNIT + 12) || (code >= 33 && code <= 35) || code === 41 || code >= 48) table[c] = NUMERAL
  }
  for (const char of '洞拐幺弌弍') table[char.charCodeAt(0)] = SKIP
  for (const c of symbolIndex().keys()) if (table[c] === SKIP) table[c] = SYMBOL
  for (const c of starters().keys()) if (table[c] === SKIP) table[c] = STARTER
  for (const c of leadingDates().keys()) if (table[c] !== NUMERAL) table[c] = DATE
  for (const char of '。！？!?\n\r') table[char.charCodeAt(0)] = SENTENCE
  table[58] = URL
  return table
}
