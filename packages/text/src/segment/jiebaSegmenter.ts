import { WanyiError } from '@wanyi/quantity'
import type { Segmenter } from './Segmenter.js'

/** What is used of jieba: an instance of `@node-rs/jieba` (`Jieba.withDict(dict)`), or the module `jieba-wasm` after its `init()`. */
export interface Jieba {
  readonly cut: (text: string, hmm?: boolean) => readonly string[]
}

const WORD = /[\p{L}\p{N}]/u

/**
 * Words by a jieba that the caller brings (this package depends on none).
 *
 * @param hmm Whether jieba may guess words that its dictionary lacks (default true).
 * @throws WanyiError `NOT_A_CUT` from `segment` when the pieces do not make the text again, so that offsets are never silently wrong.
 *
 * @example
 * const jieba = { cut: (text: string): string[] => text.split(/(?<=芯片)/) }
 * Array.from(jiebaSegmenter(jieba).segment('芯片出货')) // → [{ start: 0, end: 2, text: '芯片', isWord: true }, { start: 2, end: 4, text: '出货', isWord: true }]
 *
 * @see https://github.com/napi-rs/node-rs/tree/main/packages/jieba
 * @see https://github.com/fengkx/jieba-wasm
 */
export const jiebaSegmenter = (jieba: Jieba, hmm = true): Segmenter => ({
  *segment(text) {
    let start = 0
    // half a character does not survive the way through a native module
    const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    for (const piece of jieba.cut(whole, hmm)) {
      if (!whole.startsWith(piece, start)) {
        throw new WanyiError('NOT_A_CUT', { expected: 'a piece of the text', received: JSON.stringify(piece), offset: start })
      }
      yield { start, end: start + piece.length, text: text.slice(start, start + piece.length), isWord: WORD.test(piece) }
      start += piece.length
    }
    if (start !== text.length) {
      throw new WanyiError('NOT_A_CUT', { expected: 'pieces that make the whole text', received: `${start} of ${text.length} units`, offset: start })
    }
  },
})
