import { kindNames, type Kind } from '../schema/kinds.js'
import type { Leaf } from './valueLeaves.js'

/** A generator of numbers from 0 to 1 that gives the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Draws at least `size` values of each kind (one number, or one a kind), or all of it: a value at random, and with it up to `cluster - 1` more that the same source carries,
 * until there are enough. So a source is drawn as often as it carries values, and is opened once for several of them.
 */
export const drawSample = (
  leaves: readonly Leaf[], { seed, size, cluster }: { seed: number, size: number | Readonly<Record<Kind, number>>, cluster: number },
): Leaf[] => {
  const random = seeded(seed)
  return kindNames.flatMap((kind) => {
    const left = leaves.filter((leaf) => leaf.kind === kind)
    const enough = typeof size === 'number' ? size : size[kind]
    const drawn: Leaf[] = []
    const take = (from: readonly Leaf[]): Leaf | undefined => {
      const leaf = from[Math.floor(random() * from.length)]
      if (leaf !== undefined) drawn.push(...left.splice(left.indexOf(leaf), 1))
      return leaf
    }
    while (drawn.length < enough && left.length > 0) {
      const first = take(left)
      for (let more = 1; more < cluster; more++) take(left.filter(({ source }) => source === first?.source))
    }
    return drawn
  })
}
