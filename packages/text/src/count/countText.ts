import { WanyiError } from '@wanyi/quantity'
import { intlSegmenter } from '../segment/intlSegmenter.js'
import type { Segmenter } from '../segment/Segmenter.js'
import { requireText } from '../text/requireText.js'
import { splitSentences } from '../sentence/splitSentences.js'
import { countGraphemes } from './countGraphemes.js'
import { estimateTokens, TOKEN_BAND, type TokenVocabulary } from './estimateTokens.js'
import { textFeatures } from './textFeatures.js'

export interface CountTextOptions {
  /** Cuts the text into words; by default `Intl.Segmenter`. */
  readonly segmenter?: Segmenter
  /** Counts the tokens exactly: `countTokens` of gpt-tokenizer, or `(text) => encode(text).length` of any other. */
  readonly countTokens?: (text: string) => number
  /** The vocabulary that the estimate is for where no `countTokens` is given; default `o200k_base` (GPT-4o). */
  readonly vocabulary?: TokenVocabulary
}

export interface TextCounts {
  /** 字数 as Microsoft Word shows it: `eastAsian` + `otherWords`. */
  readonly words: number
  /** Word's 中文字符和朝鲜语单词 (without Korean): Chinese characters, kana, full-width punctuation. */
  readonly eastAsian: number
  /** Word's 非中文单词: runs of other characters. */
  readonly otherWords: number
  /** Chinese characters alone. */
  readonly han: number
  /** Words of the language, as the segmenter cuts them: 人工智能 is one. */
  readonly segments: number
  readonly sentences: number
  /** What a reader sees as one character: a family emoji is 1. */
  readonly graphemes: number
  readonly codePoints: number
  /** `text.length`. */
  readonly utf16: number
  /** Tokens of a language model; `low` and `high` bound an estimate for Chinese text and are equal to `value` where a tokenizer counted. */
  readonly tokens: { readonly value: number, readonly low: number, readonly high: number, readonly exact: boolean }
}

/**
 * Counts a text in every way that people count one.
 *
 * `words` follows Word: each Chinese character and each full-width sign is one, each run of anything else is one (3.5 is one, 3.5亿 two);
 * half-width punctuation counts only where it stands alone between spaces; “ ” … — · ◇ count in a line with Chinese characters, where Word has
 * them full-width, but not inside a Latin word (don’t). Limits: Word's own rules are not published and look at fonts, so a line that mixes
 * English with curly quotes into Chinese may differ; Korean counts by words.
 *
 * The estimate of tokens is at most 20% too low or 25% too high on every kind of text measured (scripts/measureTokens.mjs: news, law,
 * dialogue, classical and traditional Chinese, mixed text, code); a tokenizer passed in makes it exact. Limits: it is fitted to Chinese, so that Japanese,
 * Korean, emoji, long addresses and a sentence of rare characters can lie further off.
 *
 * @throws WanyiError `NOT_A_TEXT` for what is no string, `INVALID_OPTION` for another `vocabulary`, `NOT_A_COUNT` where `countTokens` gives no whole number.
 * @example
 * countText('使用Adobe Photoshop打开图片') // → { words: 8, eastAsian: 6, otherWords: 2, han: 6, utf16: 21, … }
 * countText('👨‍👩‍👧𠮷') // → { graphemes: 2, codePoints: 6, utf16: 10, … }
 * countText('价格是20美元。', { countTokens: (text) => text.length }).tokens // → { value: 8, low: 8, high: 8, exact: true }
 *
 * @see https://github.com/geezmolycos/vscode-hanzi-counter/issues/3 (Word's count of the first example)
 * @see https://github.com/magiclen/words-count/issues/6 (Word takes ◇ for an East Asian character)
 * @see https://www.huangshanshimin.com/57474 (full-width signs count, half-width ones do not)
 * @see https://umatechnology.org/does-microsoft-word-count-words (signs standing alone count)
 */
export const countText = (text: string, { segmenter = intlSegmenter(), countTokens, vocabulary = 'o200k_base' }: CountTextOptions = {}): TextCounts => {
  requireText(text)
  const features = textFeatures(text)
  const { han, otherEastAsian, otherWords, codePoints } = features
  let segments = 0
  for (const { isWord } of segmenter.segment(text)) if (isWord) segments++
  const value = countTokens === undefined ? estimateTokens(features, vocabulary) : countTokens(text)
  if (!(Number.isInteger(value) && value >= 0)) throw new WanyiError('NOT_A_COUNT', { expected: 'a whole number of tokens', received: String(value), path: 'countTokens' })
  const [low, high] = countTokens === undefined ? [Math.floor(value * TOKEN_BAND[0]), Math.ceil(value * TOKEN_BAND[1])] : [value, value]
  return {
    words: han + otherEastAsian + otherWords, eastAsian: han + otherEastAsian, otherWords, han, segments, sentences: splitSentences(text).length,
    graphemes: countGraphemes(text), codePoints, utf16: text.length, tokens: { value, low, high, exact: countTokens !== undefined },
  }
}
