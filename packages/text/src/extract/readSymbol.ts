import type { Cursor } from './Cursor.js'
import { currencies } from '@wanyi/quantity'
import { addWord, type WordIndex } from '../lexicon/WordIndex.js'

let index: WordIndex<string> | undefined

/** Signs and codes of currencies that stand before a number. */
export const symbolIndex = (): WordIndex<string> => {
  if (index) return index
  index = new Map()
  const put = (word: string, code: string): void => addWord(index!, word, code)
  for (const { code, symbols } of currencies) for (const symbol of symbols) if (symbol.length > 0 && !/^[a-z]/.test(symbol)) put(symbol, code)
  for (const [word, code] of [['￥', 'CNY'], ['＄', 'USD'], ['￡', 'GBP'], ['USD', 'USD'], ['US＄', 'USD'], ['CNY', 'CNY'], ['RMB￥', 'CNY'], ['RMB¥', 'CNY'], ['HKD', 'HKD'], ['EUR', 'EUR'], ['GBP', 'GBP'], ['JPY', 'JPY'], ['TWD', 'TWD'], ['NTD', 'TWD'],
    ['KRW', 'KRW'], ['SGD', 'SGD'], ['AUD', 'AUD'], ['CAD', 'CAD'], ['CHF', 'CHF'], ['￦', 'KRW'], ['CN¥', 'CNY'], ['CN￥', 'CNY'], ['JP￥', 'JPY']] as const) put(word, code)
  return index
}

/** The currency whose sign stands at `at`, or `''`; its end is in `cur.mark`. */
export const symbolAt = (cur: Cursor, at: number): string => {
  const list = symbolIndex().get(cur.text.charCodeAt(at))
  if (!list) return ''
  for (const [word, code] of list) {
    if (!cur.text.startsWith(word, at)) continue
    cur.mark = at + word.length
    return code === 'CNY' && (word === '¥' || word === '￥') ? cur.set.yen : code
  }
  return ''
}

const WORDS: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'], ['人民幣', 'CNY'], ['美元', 'USD'], ['美金', 'USD'], ['港币', 'HKD'], ['港幣', 'HKD'], ['港元', 'HKD'], ['新台币', 'TWD'], ['新臺幣', 'TWD'], ['新台幣', 'TWD'], ['台币', 'TWD'], ['台幣', 'TWD'], ['臺幣', 'TWD'], ['欧元', 'EUR'], ['歐元', 'EUR'],
  ['日元', 'JPY'], ['日圆', 'JPY'], ['日圓', 'JPY'], ['英镑', 'GBP'], ['英鎊', 'GBP'], ['韩元', 'KRW'], ['韓元', 'KRW'], ['韓圓', 'KRW'], ['澳元', 'AUD'], ['澳币', 'AUD'], ['澳幣', 'AUD'], ['加元', 'CAD'], ['加币', 'CAD'], ['新加坡元', 'SGD'], ['瑞郎', 'CHF'], ['瑞士法郎', 'CHF'], ['澳门元', 'MOP'], ['澳門幣', 'MOP'], ['澳门币', 'MOP'],
]

/** A currency named before the number (人民币15元): its code, or `''`. The word stays outside the core; its start is in `cur.markStart`. */
export const currencyBefore = (cur: Cursor, start: number): string => {
  const { text } = cur
  let at = start
  while (at > cur.sentence && (text.charCodeAt(at - 1) === 32 || text.charAt(at - 1) === '：' || text.charAt(at - 1) === ':' || text.charAt(at - 1) === '约')) at--
  if ('币幣元金镑鎊郎圆圓'.includes(text.charAt(at - 1) || ' ')) {
    for (const [word, code] of WORDS) {
      if (at - word.length >= Math.max(cur.sentence, cur.done) && text.startsWith(word, at - word.length)) {
        cur.markStart = at - word.length
        return code
      }
    }
  }
  return ''
}
