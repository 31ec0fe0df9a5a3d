import type { MentionLike } from './MentionLike.js'

const VERSION = /^\d{1,2}(?:\.\d{1,2})?$/

/** The mentions without the numbers that are part of the name before them: 文心4.5, 混元2.0. */
export const withoutVersions = (mentions: readonly MentionLike[]): readonly MentionLike[] => mentions.filter((mention, index) => {
  const before = mentions[index - 1]
  return mention.kind !== 'number' || before?.kind !== 'entity' || before.end !== mention.start || !VERSION.test(mention.text)
})
