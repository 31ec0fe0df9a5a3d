import { segmentInWindows } from './segmentInWindows.js'
import type { Segmenter } from './Segmenter.js'

/**
 * Words by `Intl.Segmenter`, which every current browser and Node has, so it costs no bytes. Its word list is that of the ICU of the
 * platform: results vary with it, and new words (台积电) come in pieces. For better words give a jieba to {@link jiebaSegmenter}.
 *
 * @example
 * Array.from(intlSegmenter().segment('市场，AI')).filter(({ isWord }) => isWord).map(({ text }) => text) // → ['市场', 'AI']
 *
 * @see https://github.com/nodejs/node/issues/51563 (results differ between ICU versions)
 */
export const intlSegmenter = (locale = 'zh'): Segmenter => {
  const words = new Intl.Segmenter(locale, { granularity: 'word' })
  return {
    *segment(text) {
      for (const { index, segment, isWordLike } of segmentInWindows(words, text, ({ isWordLike }) => isWordLike !== true)) {
        yield { start: index, end: index + segment.length, text: segment, isWord: isWordLike === true }
      }
    },
  }
}
