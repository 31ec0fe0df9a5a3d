import type { Cursor } from './Cursor.js'
import { wordTable } from '@wanyi/quantity'
import { foldVariants } from '../lexicon/variants.js'
import { addWord, standsAt, type WordIndex } from '../lexicon/WordIndex.js'
import { has } from './has.js'
import { CURRENCY_CODES } from '../lexicon/currencyCodes.js'

let index: WordIndex<string> | undefined

/** Signs and codes of currencies that stand before a number. */
export const symbolIndex = (): WordIndex<string> => {
  if (index) return index
  index = new Map()
  const put = (word: string, code: string): void => addWord(index!, word, code)
  for (const { code, symbols } of wordTable()) for (const symbol of symbols) if (!/^[a-z]/.test(symbol)) put(foldVariants(symbol), code)
  for (const word of CURRENCY_CODES.split(' ')) put(word, word)
  for (const [word, code] of [['NTD', 'TWD'], ['RMB¥', 'CNY'], ['CN¥', 'CNY'], ['￦', 'KRW']] as const) put(word, code)
  return index
}

/** The currency whose sign stands at `at`, or `''`; its end is in `cur.mark`. */
export const symbolAt = (cur: Cursor, at: number): string => {
  const list = symbolIndex().get(cur.text.charCodeAt(at))
  if (!list) return ''
  for (const [word, code] of list) {
    if (!standsAt(cur.text, at, word)) continue
    cur.mark = at + word.length
    return code === 'CNY' && word === '¥' ? cur.set.yen : code
  }
  return ''
}

/** A currency named before the number (人民币15元): its code, or `''`. The word stays outside the core; its start is in `cur.markStart`. */
export const currencyBefore = (cur: Cursor, start: number): string => {
  const { text } = cur
  let at = start
  while (at > cur.sentence && (text.charCodeAt(at - 1) === 32 || has('：:约', text, at - 1))) at--
  if (has('元币镑郎圆金', text, at - 1)) {
    for (let from = Math.max(cur.sentence, cur.done, at - 5); from < at - 1; from++) {
      // 兑美元30.6: a rate of exchange is a bare number
      if (has('兑对', text, from - 1)) continue
      const suffix = cur.set.suffixes.get(text.charCodeAt(from))?.find((row) => row[0].length === at - from && text.startsWith(row[0], from))?.[1]
      if (suffix?.kind === 'money' && suffix.shift === 0) {
        cur.markStart = from
        return suffix.unit
      }
    }
  }
  return ''
}
