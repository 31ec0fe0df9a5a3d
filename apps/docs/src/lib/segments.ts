/** A piece of a text: plain, or the span of the item at `index`. */
export interface Segment {
  readonly text: string
  readonly index: number | undefined
}

/** Cuts a text at sorted spans that do not overlap. A span that starts inside the one before it is left out. */
export const segments = (text: string, spans: readonly { readonly start: number, readonly end: number }[]): Segment[] => {
  const pieces: Segment[] = []
  let at = 0
  spans.forEach(({ start, end }, index) => {
    if (start < at || end > text.length) return
    if (start > at) pieces.push({ text: text.slice(at, start), index: undefined })
    pieces.push({ text: text.slice(start, end), index })
    at = end
  })
  if (at < text.length) pieces.push({ text: text.slice(at), index: undefined })
  return pieces
}
