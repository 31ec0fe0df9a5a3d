/** One thing with a stable id and every name by which a text may call it: full names, aliases, misspellings. */
export interface LexiconEntry {
  readonly id: string
  readonly names: readonly string[]
  /** What sort of thing it is, such as `organization`, `model`, `hardware`, `person`; free for the maker of the lexicon. */
  readonly type?: string
}

/** Names to find in a text: what the dataset makes and the text package searches for. */
export type Lexicon = readonly LexiconEntry[]
