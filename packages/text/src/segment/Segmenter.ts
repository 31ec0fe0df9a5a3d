/** A piece of a text: `text.slice(start, end)`, in UTF-16 units. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it is a word, and not punctuation or space. */
  readonly isWord: boolean
}

/** Anything that cuts a text into words; the pieces are in order and together make the text. */
export interface Segmenter {
  readonly segment: (text: string) => Iterable<Segment>
}
