import { segmentInWindows } from '../segment/segmentInWindows.js'

/** A run of characters each of which is a grapheme whatever its neighbours are, but for a mark after the last one. */
const PLAIN = /[ -~\u3000-\u3029\u3400-\u9fff\uff01-\uff60]+/g

let graphemes: Intl.Segmenter | undefined

/** What a reader sees as one character each. Only what is not plain Chinese or ASCII goes through `Intl.Segmenter`, which is slow. */
export const countGraphemes = (text: string): number => {
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' })
  let count = 0
  let done = 0
  const rest = (to: number): void => {
    if (to > done) for (const _ of segmentInWindows(graphemes!, text.slice(done, to), () => true)) count++
  }
  for (const { index, 0: run } of text.matchAll(PLAIN)) {
    // The first character may be joined to what is before it (a prepended mark), the last to what is after it.
    if (run.length < 3) continue
    rest(index + 1)
    count += run.length - 2
    done = index + run.length - 1
  }
  rest(text.length)
  return count
}
