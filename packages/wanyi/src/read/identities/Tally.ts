import type { Figure } from './Figure.js'

/** More figures than a set can span: the window of the search and some room. */
const SPANS = 64

/**
 * Counts the ways that were tried to arrive at one figure, by how many figures they join and how much of the text they span, since
 * a set is the more of a surprise the fewer sets as close together there were to try.
 */
export interface Tally {
  readonly add: (total: Figure, carrier: Figure | undefined, others: readonly Figure[]) => void
  /** How many sets of the same size, no wider than this one, were added. */
  readonly within: (figures: readonly Figure[]) => number
}

const cell = (size: number, first: number, last: number): number => Math.min(size, SPANS - 1) * SPANS + Math.min(last - first, SPANS - 1)

export const createTally = (): Tally => {
  const counts: number[] = []
  return {
    add: (total, carrier, others) => {
      let first = total.index
      let last = total.index
      const see = (index: number): void => {
        if (index < first) first = index
        if (index > last) last = index
      }
      if (carrier !== undefined) see(carrier.index)
      for (const { index } of others) see(index)
      const at = cell(others.length + (carrier === undefined ? 1 : 2), first, last)
      counts[at] = (counts[at] ?? 0) + 1
    },
    within: (figures) => {
      const indices = figures.map(({ index }) => index)
      const span = Math.min(Math.max(...indices) - Math.min(...indices), SPANS - 1)
      let total = 0
      for (let i = 0; i <= span; i++) total += counts[cell(figures.length, 0, i)] ?? 0
      return Math.max(1, total)
    },
  }
}
