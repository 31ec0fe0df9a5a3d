const WINDOW = 256
const LONGEST = 4096

/**
 * What `segmenter.segment(text)` gives, in time in proportion to the text: V8 takes longer for each piece the longer the text is, so it is
 * given windows of 256 units. A window ends where `canEnd` says that the next one sees no difference, and grows while it does not.
 */
export function* segmentInWindows(
  segmenter: Intl.Segmenter, text: string, canEnd: (segment: Intl.SegmentData) => boolean,
): Generator<Intl.SegmentData, void, undefined> {
  let from = 0
  let size = WINDOW
  while (from < text.length) {
    // A window that ended between the halves of a character would part it from what it joins.
    const high = text.charCodeAt(from + size - 1)
    const to = from + size + (high >= 0xd800 && high < 0xdc00 ? 1 : 0)
    const last = to >= text.length
    const window = [...segmenter.segment(text.slice(from, to))]
    let count = window.length
    if (!last) {
      count--
      while (count > 0 && !canEnd(window[count - 1]!)) count--
      if (count === 0 && size < LONGEST) {
        size *= 2
        continue
      }
      if (count === 0) count = Math.max(1, window.length - 1)
    }
    for (let i = 0; i < count; i++) yield { ...window[i]!, index: window[i]!.index + from }
    from = count === window.length ? Math.min(text.length, to) : from + window[count]!.index
    size = WINDOW
  }
}
