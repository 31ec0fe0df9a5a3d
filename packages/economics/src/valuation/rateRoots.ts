type Flow = readonly [time: number, amount: number]

/** At s = ln(1 + rate): the logarithm of what is received over what is paid, and the mean time of each, which only falls as s rises. */
type Point = readonly [s: number, ratio: number, received: number, paid: number]

/** The worth of flows of one sign over the discount of the nearest, so that nothing overflows; the time of that one; and their mean time. */
const worth = (flows: readonly Flow[], s: number): readonly [sum: number, nearest: number, mean: number] => {
  const [nearest] = flows[s > 0 ? 0 : flows.length - 1]!
  let sum = 0
  let moment = 0
  for (const [time, amount] of flows) {
    const term = amount * Math.exp((nearest - time) * s)
    sum += term
    moment += term * time
  }
  return [sum, nearest, moment / sum]
}

/** Less than this, the ratio may be zero but for rounding. */
const NOISE = 1e-13

/**
 * Every rate above −1 at which the flows are worth nothing, in ascending order: none, one or several. By bisection with proof: the mean times at the ends of
 * an interval bound the slope of the ratio between them, which shows that it rises or falls throughout, and is solved by Newton's steps, or that it
 * does not come down to zero. Rates closer to −1 than 1e-15, or above 1e299, are beyond what a double can tell and are left out;
 * those closer to each other than a millionth count as one.
 */
export const rateRoots = (times: readonly number[], amounts: readonly number[]): number[] => {
  const days = new Map<number, number>()
  // made small, so that no sum overflows
  times.forEach((time, index) => days.set(time, (days.get(time) ?? 0) + amounts[index]! / 2 ** 20))
  const flows = [...days].sort((x, y) => x[0] - y[0])
  const plus = flows.filter(([, amount]) => amount > 0)
  const minus = flows.filter(([, amount]) => amount < 0)
  const pointAt = (s: number): Point => {
    const [received, first, mean] = worth(plus, s)
    const [paid, last, other] = worth(minus, s)
    return [s, Math.log(-received / paid) + (last - first) * s, mean, other]
  }
  /** The root between two points where the ratio rises or falls throughout: Newton's steps from the nearer one, kept in the bracket. */
  const solve = (a: Point, b: Point): number => {
    let [from] = a
    let [to] = b
    let [s, ratio, received, paid] = Math.abs(a[1]) < Math.abs(b[1]) ? a : b
    for (let i = 0; i < 99; i++) {
      const last = s
      s -= ratio / (paid - received)
      if (!(s >= from && s <= to)) s = (from + to) / 2
      // convergence is quadratic: the next step would be below the last digit
      if (Math.abs(s - last) <= 1e-9 * Math.abs(s)) break
      ;[, ratio, received, paid] = pointAt(s)
      if (ratio > 0 === a[1] > 0) from = s
      else to = s
    }
    return s
  }
  /** The first and the last place of each root; one of several at once is hidden by rounding between them. */
  const found: [from: number, to: number][] = []
  const add = (from: number, to: number): void => {
    const last = found.at(-1)
    if (last && (last[1] === from || Math.abs(pointAt((last[1] + from) / 2)[1]) < NOISE)) last[1] = to
    else found.push([from, to])
  }
  const search = (a: Point, b: Point): void => {
    const [from, ratio, received, paid] = a
    const [to, nextRatio, nextReceived, nextPaid] = b
    const width = to - from
    const differ = ratio > 0 !== nextRatio > 0
    // the mean times only fall, so that these bound the slope of the ratio
    const low = nextPaid - received
    const high = paid - nextReceived
    if (low > 0 || high < 0) {
      if (differ) {
        const root = solve(a, b)
        add(root, root)
      }
      return
    }
    // said of what has to hold, as nothing holds of NaN
    if (!differ && !(ratio > 0 ? Math.max(ratio + low * width, nextRatio - high * width) <= 0 : Math.min(ratio + high * width, nextRatio - low * width) >= 0)) return
    const middle = pointAt((from + to) / (from && to ? 2 : 16))
    // where bounds and rounding hide it, one root
    if (width < 2e-7 || [a, middle, b].every((point) => Math.abs(point[1]) < NOISE)) return add(from, to)
    search(a, middle)
    search(middle, b)
  }
  if (plus[0] && minus[0]) {
    const zero = pointAt(0)
    search(pointAt(-34.5), zero)
    search(zero, pointAt(690))
  }
  return found.map(([from, to]) => Math.expm1((from + to) / 2) + 0)
}
