import { accepts, slackOf, slackOfAll } from './acceptance.js'
import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { inputOf } from './nearby.js'
import { createTally } from './Tally.js'
import { sameKind } from './unitsFit.js'

const MOST_ADDENDS = 4
const SUMMABLE: ReadonlySet<Figure['family']> = /* @__PURE__ */ new Set(['money', 'count', 'fraction', 'measure', 'duration', 'number'])

/** Two addends with the same value are more likely one figure said twice (the same round is told again) than two. */
const DOUBT_OF_REPEAT = 4

/** A total that is off by more than this share of its smallest part says nothing of that part. */
const OFF_BY_PART = 0.06

/** Whether the parts make the total, give or take the rounding of each, and by so little that every part counts. */
const agree = (total: Figure, parts: readonly Figure[], sum: number): boolean => {
  const slack = parts.reduce((value, part) => value + slackOf(part) * part.low, 0) / sum
  return accepts(total, sum, sum, slack) && (total.shape !== 'point' || Math.abs(sum - total.low) <= OFF_BY_PART * Math.min(...parts.map(({ low }) => low)))
}

type Found = Omit<Hypothesis, 'tried'>

const ascending = (figures: readonly Figure[]): Figure[] => [...figures].sort((a, b) => a.low - b.low || a.start - b.start)

/**
 * Reads a set whose addends make the total. Where the total is not the figure told last, what is told last may be what was left,
 * or grown, or lost: a difference.
 */
const read = (total: Figure, addends: readonly Figure[], doubt: number): Found | undefined => {
  const low = addends.reduce((sum, addend) => sum + inputOf(addend).low, 0)
  const high = addends.reduce((sum, addend) => sum + inputOf(addend).high, 0)
  const last = addends.reduce((a, b) => (b.start > a.start ? b : a), total)
  const first = addends.every((addend) => addend.start > total.start)
  const base = { doubt: doubt + (total.growth !== 0 ? 2 : 0), caveats: [] }
  if (last !== total && (addends.length === 2 || !first)) {
    const rest = addends.filter((addend) => addend !== last)
    const computed = inputOf(total).low - rest.reduce((sum, addend) => sum + inputOf(addend).low, 0)
    const isPoint = low === high && total.shape !== 'range'
    if (isPoint && computed > 0 && agree(total, addends, low) && accepts(last, computed, computed, (low / computed) * slackOfAll([total, ...rest]))) {
      return { ...base, operation: 'difference', form: 'subtract', inputs: [total, ...rest], result: last, computed: { low: computed, high: computed } }
    }
  }
  if (low === high ? !agree(total, addends, low) : !accepts(total, low, high)) return undefined
  return { ...base, operation: 'sum', form: 'add', inputs: ascending(addends), result: total, computed: { low, high } }
}

/**
 * Every way in which `total` is the sum of two to four figures of its kind near it, or of a longer unbroken run of them right before
 * or after it; read as a difference where the last figure told is one of the parts.
 */
export const sumHypotheses = (total: Figure, near: readonly Figure[]): Hypothesis[] => {
  if (!SUMMABLE.has(total.family)) return []
  const parts: { readonly figure: Figure; readonly doubt: number }[] = []
  for (const figure of near) {
    const doubt = sameKind(total, figure)
    if (doubt !== undefined && figure.low < total.high) parts.push({ figure, doubt })
  }
  const ceiling = total.high * 1.06
  const found: Found[] = []
  const tally = createTally()
  const visit = (from: number, chosen: readonly Figure[], sum: number, doubt: number): void => {
    if (chosen.length >= 2) {
      tally.add(total, undefined, chosen)
      if (sum >= total.low * 0.94) {
        const reading = read(total, chosen, doubt)
        if (reading !== undefined) found.push(reading)
      }
    }
    if (chosen.length >= MOST_ADDENDS) return
    for (let i = from; i < parts.length; i++) {
      const part = parts[i]
      if (part === undefined || sum + part.figure.low > ceiling) continue
      const repeated = chosen.some((figure) => figure.low === part.figure.low && figure.high === part.figure.high)
      visit(i + 1, [...chosen, part.figure], sum + part.figure.low, doubt + part.doubt + (repeated ? DOUBT_OF_REPEAT : 0))
    }
  }
  visit(0, [], 0, 0)
  for (const run of runs(total, parts.map((part) => part.figure))) {
    tally.add(total, undefined, run)
    const reading = read(total, run, 0)
    if (reading !== undefined) found.push(reading)
  }
  return found.map((reading) => ({ ...reading, tried: tally.within([reading.result, ...reading.inputs]) }))
}

/** Unbroken runs of five and more figures of the same kind that end right before the total or begin right after it. */
const runs = (total: Figure, parts: readonly Figure[]): Figure[][] => {
  const before = parts.filter((figure) => figure.start < total.start)
  const after = parts.filter((figure) => figure.start > total.start)
  const lists: Figure[][] = []
  for (let size = MOST_ADDENDS + 1; size <= before.length; size++) lists.push(before.slice(-size))
  for (let size = MOST_ADDENDS + 1; size <= after.length; size++) lists.push(after.slice(0, size))
  return lists
}
