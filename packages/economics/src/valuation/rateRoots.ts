/** A flow of money at a time, in periods or years. */
export interface TimedFlow {
  readonly time: number
  readonly amount: number
}

/** Amounts, all positive, and their times, ascending. */
interface Side {
  readonly amounts: Float64Array
  readonly times: Float64Array
}

/**
 * At s = −ln(1 + rate): the logarithm of what is received over what is paid, and for each side the logarithm of its present value and the
 * slope of that, which is the mean time of its flows.
 */
interface Point {
  readonly s: number
  readonly ratio: number
  readonly received: number
  readonly receivedSlope: number
  readonly paid: number
  readonly paidSlope: number
}

/** Σ a·e^(t·s) over its largest power, so that nothing overflows; the exponent that was taken out; and the slope of the logarithm. */
const worth = ({ amounts, times }: Side, s: number): readonly [sum: number, exponent: number, slope: number] => {
  const first = s > 0 ? times[times.length - 1]! : times[0]!
  let sum = 0
  let moment = 0
  for (let i = 0; i < amounts.length; i++) {
    const apart = times[i]! - first
    const term = amounts[i]! * Math.exp(apart * s)
    sum += term
    moment += term * apart
  }
  return [sum, first * s, first + moment / sum]
}

const pointAt = (plus: Side, minus: Side, s: number): Point => {
  const [received, receivedExponent, receivedSlope] = worth(plus, s)
  const [paid, paidExponent, paidSlope] = worth(minus, s)
  return {
    s,
    // one logarithm of a quotient keeps more digits than the difference of two
    ratio: Math.log(received / paid) + (receivedExponent - paidExponent),
    received: Math.log(received) + receivedExponent,
    receivedSlope,
    paid: Math.log(paid) + paidExponent,
    paidSlope,
  }
}

/** Rounding can move the logarithm of the ratio this far. */
const NOISE = 4e-15

/**
 * Whether one side is worth more than the other all the way from a to b. Both logarithms are convex, so each lies below its chord and
 * above its tangents at a and b; the gap between the one's tangents and the other's chord is smallest at an end or where the tangents meet.
 */
const isApart = (a: Point, b: Point, upper: 'received' | 'paid', lower: 'received' | 'paid'): boolean => {
  const sign = upper === 'received' ? 1 : -1
  if (sign * a.ratio <= NOISE || sign * b.ratio <= NOISE) return false
  const slopes = upper === 'received' ? [a.receivedSlope, b.receivedSlope] as const : [a.paidSlope, b.paidSlope] as const
  const width = b.s - a.s
  const bend = slopes[1] - slopes[0]
  if (!(bend > 0)) return true
  const meet = Math.min(width, Math.max(0, (a[upper] - b[upper] + slopes[1] * width) / bend))
  return a[upper] + slopes[0] * meet - (a[lower] + ((b[lower] - a[lower]) * meet) / width) > NOISE
}

/** The root between two points at which the signs differ: Newton's steps, kept in the bracket. */
const refine = (plus: Side, minus: Side, a: Point, b: Point): number => {
  if (a.ratio === 0) return a.s
  if (b.ratio === 0) return b.s
  const rises = b.ratio > a.ratio
  let low = a.s
  let high = b.s
  let s = low < 0 && high > 0 ? 0 : low + (high - low) / 2
  let last = Infinity
  for (let i = 0; i < 200; i++) {
    const { ratio, receivedSlope, paidSlope } = pointAt(plus, minus, s)
    if (ratio === 0) return s
    if (ratio > 0 === rises) high = s
    else low = s
    const step = ratio / (receivedSlope - paidSlope)
    let next = s - step
    // halve where Newton leaves the bracket or does not get closer
    if (!(next > low && next < high && Math.abs(step) < last)) next = low + (high - low) / 2
    last = Math.abs(step)
    // convergence is quadratic: after a step this small the next one would be below the last digit
    if ((next === s - step && Math.abs(step) <= 1e-10 * Math.abs(s)) || Math.abs(next - s) <= 2e-16 * Math.abs(s) + 1e-18 || next === low || next === high) return next
    s = next
  }
  return s
}

/** Where the ratio has its extreme between two points at which its slope has different signs. */
const extreme = (plus: Side, minus: Side, a: Point, b: Point): Point => {
  let low = a
  let high = b
  for (let i = 0; i < 60; i++) {
    const s = low.s + (high.s - low.s) / 2
    if (s === low.s || s === high.s) break
    const middle = pointAt(plus, minus, s)
    if (middle.receivedSlope > middle.paidSlope === a.receivedSlope > a.paidSlope) low = middle
    else high = middle
  }
  return low
}

/** A root, or the stretch of s over which rounding hides where exactly a root of several is. */
interface Found {
  readonly from: number
  readonly to: number
}

/** Adds what lies between a and b, in ascending order. A stretch that goes on where the last one ended is the same root. */
const search = (plus: Side, minus: Side, a: Point, b: Point, found: Found[]): void => {
  if (isApart(a, b, 'received', 'paid') || isApart(a, b, 'paid', 'received')) return
  const add = (from: number, to: number): void => {
    const last = found[found.length - 1]
    if (last !== undefined && Math.abs(a.ratio) <= NOISE && last.to >= a.s - 2e-16 * Math.abs(a.s)) found[found.length - 1] = { from: last.from, to }
    else found.push({ from, to })
  }
  const differ = a.ratio > 0 !== b.ratio > 0
  // slopes only rise, so that these differences bound the slope of the ratio
  if (a.receivedSlope > b.paidSlope || b.receivedSlope < a.paidSlope) {
    const root = differ ? refine(plus, minus, a, b) : 0
    if (differ) add(root, root)
    return
  }
  if (b.s - a.s > 1e-6 * (1 + Math.abs(a.s))) {
    const s = a.s + (b.s - a.s) / 2
    const middle = pointAt(plus, minus, s)
    search(plus, minus, a, middle, found)
    search(plus, minus, middle, b, found)
    return
  }
  // a tangent point, or two roots with nearly one between them: the extreme decides, and counts as one root if it is zero but for rounding
  const turn = extreme(plus, minus, a, b)
  if (Math.abs(turn.ratio) <= NOISE) add(Math.abs(a.ratio) <= NOISE ? a.s : turn.s, Math.abs(b.ratio) <= NOISE ? b.s : turn.s)
  else {
    for (const [from, to] of [[a, turn], [turn, b]] as const) {
      const root = from.ratio > 0 !== to.ratio > 0 ? refine(plus, minus, from, to) : undefined
      if (root !== undefined) add(root, root)
    }
  }
}

/** Roots between which the ratio does not leave zero by more than rounding are one. */
const merge = (plus: Side, minus: Side, found: readonly Found[]): number[] => {
  const merged: Found[] = []
  for (const root of found) {
    const last = merged[merged.length - 1]
    const apart = last === undefined || Math.abs(pointAt(plus, minus, last.to / 2 + root.from / 2).ratio) > 2 * NOISE
    if (apart) merged.push(root)
    else merged[merged.length - 1] = { from: last.from, to: root.to }
  }
  return merged.map(({ from, to }) => {
    if (from === to) return from
    const [a, b] = [pointAt(plus, minus, from - 1e-6), pointAt(plus, minus, to + 1e-6)]
    const turns = a.receivedSlope > a.paidSlope !== b.receivedSlope > b.paidSlope
    return turns ? extreme(plus, minus, a, b).s : from / 2 + to / 2
  })
}

/** The flows of one sign, over the largest of all. */
const side = (flows: readonly TimedFlow[], sign: 1 | -1, largest: number): Side => {
  let count = 0
  for (const { amount } of flows) if (amount * sign > 0) count++
  const amounts = new Float64Array(count)
  const times = new Float64Array(count)
  let next = 0
  for (const { amount, time } of flows) {
    if (!(amount * sign > 0)) continue
    amounts[next] = (amount * sign) / largest
    times[next++] = time
  }
  return { amounts, times }
}

/** The flows in order of time, those of one time added up, those of nothing left out. */
const gather = (flows: readonly TimedFlow[]): TimedFlow[] => {
  const gathered: TimedFlow[] = []
  for (const flow of [...flows].sort((x, y) => x.time - y.time)) {
    const last = gathered[gathered.length - 1]
    if (last !== undefined && last.time === flow.time) gathered[gathered.length - 1] = { time: flow.time, amount: last.amount + flow.amount }
    else gathered.push(flow)
  }
  return gathered.filter(({ amount }) => amount !== 0)
}

/** Where the search starts to part: rates from 1e299 down to 1e-15 above −1, closer together around 0. */
const MARKS = [-690, -16, -2, -0.25, 0, 0.25, 2, 34.5]

/**
 * Every rate above −1 at which the flows are worth nothing, in ascending order: none, one or several. By bisection with proof: an interval of
 * rates is left only when convexity shows that it holds no root, or that the ratio of the two sides rises or falls throughout.
 * Rates closer to −1 than 1e-15, or above 1e299, are beyond what a double can tell and are left out.
 */
export const rateRoots = (flows: readonly TimedFlow[]): number[] => {
  const gathered = gather(flows)
  const largest = gathered.reduce((most, { amount }) => Math.max(most, Math.abs(amount)), 0)
  const plus = side(gathered, 1, largest)
  const minus = side(gathered, -1, largest)
  if (plus.amounts.length === 0 || minus.amounts.length === 0) return []
  const found: Found[] = []
  const changes = gathered.reduce((count, { amount }, index) => count + (index > 0 && amount > 0 !== gathered[index - 1]!.amount > 0 ? 1 : 0), 0)
  const points = (changes === 1 ? [MARKS[0]!, MARKS[MARKS.length - 1]!] : MARKS).map((s) => pointAt(plus, minus, s))
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    if (changes > 1) search(plus, minus, a, b, found)
    else if (a.ratio > 0 !== b.ratio > 0) {
      const root = refine(plus, minus, a, b)
      found.push({ from: root, to: root })
    }
  }
  return merge(plus, minus, found).map((s) => Math.expm1(-s) + 0).reverse()
}
