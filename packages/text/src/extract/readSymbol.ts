import type { Cursor } from './Cursor.js'
import { currencyTable } from '@wanyi/quantity'
import { foldVariants } from '../lexicon/variants.js'
import { addWord, standsAt, type WordIndex } from '../lexicon/WordIndex.js'
import { has } from './has.js'

let index: WordIndex<string> | undefined

/** Signs and codes of currencies that stand before a number. */
export const symbolIndex = (): WordIndex<string> => {
  if (index) return index
  index = new Map()
  const put = (word: string, code: string): void => addWord(index!, word, code)
  for (const { code, symbols } of currencyTable()) for (const symbol of symbols) if (!/^[a-z]/.test(symbol)) put(foldVariants(symbol), code)
  for (const word of 'USD CNY HKD EUR GBP JPY TWD KRW SGD AUD CAD CHF'.split(' ')) put(word, word)
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

const WORDS: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'], ['美元', 'USD'], ['美金', 'USD'], ['港币', 'HKD'], ['港元', 'HKD'], ['新台币', 'TWD'], ['台币', 'TWD'], ['欧元', 'EUR'],
  ['日元', 'JPY'], ['日圆', 'JPY'], ['英镑', 'GBP'], ['韩元', 'KRW'], ['韩圆', 'KRW'], ['澳元', 'AUD'], ['澳币', 'AUD'], ['加元', 'CAD'], ['加币', 'CAD'], ['新加坡元', 'SGD'], ['瑞郎', 'CHF'], ['瑞士法郎', 'CHF'], ['澳门元', 'MOP'], ['澳门币', 'MOP'],
]

/** A currency named before the number (人民币15元): its code, or `''`. The word stays outside the core; its start is in `cur.markStart`. */
export const currencyBefore = (cur: Cursor, start: number): string => {
  const { text } = cur
  let at = start
  while (at > cur.sentence && (text.charCodeAt(at - 1) === 32 || text.charAt(at - 1) === '：' || text.charAt(at - 1) === ':' || text.charAt(at - 1) === '约')) at--
  if (has('币元金镑郎圆', text, at - 1)) {
    for (const [word, code] of WORDS) {
      // 兑美元30.6: a rate of exchange is a bare number
      if (at - word.length >= Math.max(cur.sentence, cur.done) && text.startsWith(word, at - word.length) && !has('兑对', text, at - word.length - 1)) {
        cur.markStart = at - word.length
        return code
      }
    }
  }
  return ''
}
