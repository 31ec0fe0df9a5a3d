import type { Figure } from './Figure.js'

/** How many figures of the text a set spans, from its first to its last. */
export const spanOf = (figures: readonly Figure[]): number => {
  let first = Infinity
  let last = -Infinity
  for (const { index } of figures) {
    first = Math.min(first, index)
    last = Math.max(last, index)
  }
  return last - first
}

/**
 * Counts the ways that were tried to arrive at one figure, by how many figures they join and how much of the text they span, since
 * a set is the more of a surprise the fewer sets as close together there were to try.
 */
export interface Tally {
  readonly add: (figures: readonly Figure[]) => void
  /** How many sets of the same size, no wider than this one, were added. */
  readonly within: (figures: readonly Figure[]) => number
}

export const createTally = (): Tally => {
  const counts = new Map<string, number>()
  return {
    add: (figures) => {
      const key = `${figures.length}:${spanOf(figures)}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    },
    within: (figures) => {
      let total = 0
      for (let span = spanOf(figures); span > 0; span--) total += counts.get(`${figures.length}:${span}`) ?? 0
      return Math.max(1, total)
    },
  }
}
