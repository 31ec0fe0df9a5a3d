import { accepts, slackOfAll } from './acceptance.js'
import type { Figure, Period } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { measureRatio } from './measureRatio.js'
import { inputOf } from './nearby.js'
import { periodOfCode, periodsIn } from './period.js'
import { createTally } from './Tally.js'
import { consumes, countUnitsFit } from './unitsFit.js'

const MOST_FACTORS = 4
/** Beyond this many figures near one total, only the nearest are tried as factors. */
const MOST_MULTIPLIERS = 10

/** The doubt, in bits, that each licence with the units brings. */
const DOUBT = { noPerOne: 1.5, unusedPer: 3, periodUnsaid: 2.5, otherPeriod: 3, bareNumber: 3, growthAsShare: 3, smallCount: 2, samePeriod: 0 } as const

interface Shape {
  readonly carrier: Figure
  readonly multipliers: readonly Figure[]
}

/** A figure whose unit the product can have: the one factor that is not a pure number or a count of something else. */
const carrierDoubt = (total: Figure, carrier: Figure): number | undefined => {
  if (total.family !== carrier.family) return undefined
  switch (total.family) {
    case 'money': return total.unit === carrier.unit ? 0 : undefined
    case 'count': return countUnitsFit(total.unit, carrier.unit)
    case 'measure': return measureRatio(carrier.unit, total.unit) === undefined && measureRatio(`${carrier.unit}.h`, total.unit) === undefined ? undefined : 0
    case 'fraction': return 0
    default: return undefined
  }
}

interface Fit {
  readonly doubt: number
  readonly factor: number
  readonly constants: readonly { readonly value: number; readonly from?: Period; readonly to?: Period; readonly doubt: number }[]
}

/** What time brings in: a rate times a duration, or a rate a month against a total a year. */
const timeFit = (total: Figure, carrier: Figure, duration: Figure | undefined): Fit['constants'] | undefined => {
  const from = carrier.period
  const to = total.period
  if (duration !== undefined) {
    const unit = periodOfCode(duration.unit)
    if (unit === undefined) return undefined
    if (from === undefined) {
      // Power over a time is energy: kilowatts times days make kilowatt-hours.
      const ratio = carrier.family === 'measure' ? measureRatio(`${carrier.unit}.${duration.unit}`, total.unit) : undefined
      return ratio === undefined ? undefined : [{ value: ratio, doubt: 0 }]
    }
    return [{ value: periodsIn(from, unit), doubt: to === undefined ? 0 : DOUBT.otherPeriod }]
  }
  if (from === undefined || from === to) return [{ value: 1, doubt: DOUBT.samePeriod }]
  if (to === undefined) {
    const yearly = from === 'a' ? [] : [{ value: periodsIn(from, 'a'), from, to: 'a' as const, doubt: DOUBT.periodUnsaid }]
    return [{ value: 1, doubt: 0.5 }, ...yearly]
  }
  return [{ value: periodsIn(from, to), from, to, doubt: 0 }]
}

/** Whether the units of a shape multiply out to the total's, what they leave in doubt, and the numbers that conversion brings in. */
const fit = (total: Figure, { carrier, multipliers }: Shape): Fit | undefined => {
  let doubt = carrierDoubt(total, carrier)
  if (doubt === undefined) return undefined
  const open = carrier.per.filter((code) => !total.per.includes(code))
  if (total.per.some((code) => !carrier.per.includes(code))) return undefined
  let counts = 0
  let duration: Figure | undefined
  let factor = carrier.family === 'measure' ? measureRatio(carrier.unit, total.unit) ?? 1 : 1
  for (const multiplier of multipliers) {
    switch (multiplier.family) {
      case 'fraction':
        if (multiplier.growth !== 0) doubt += DOUBT.growthAsShare
        break
      case 'multiple':
        if (multiplier.growth !== 0) return undefined
        break
      case 'duration':
        if (duration !== undefined) return undefined
        duration = multiplier
        break
      case 'count': {
        if (carrier.family === 'fraction') return undefined
        const used = open.findIndex((code) => consumes(multiplier.unit, code))
        if (used >= 0) open.splice(used, 1)
        else if (carrier.per.length > 0 && counts === 0) doubt += DOUBT.unusedPer
        else if (carrier.family === 'money') doubt += carrier.each || multiplier.each ? 0 : DOUBT.noPerOne
        else if (!carrier.each && !multiplier.each) return undefined
        if (counts > 0 && !multiplier.each && !carrier.each) return undefined
        if (multiplier.high < 10) doubt += DOUBT.smallCount
        counts++
        break
      }
      case 'measure': {
        const used = open.findIndex((code) => measureRatio(multiplier.unit, code) !== undefined)
        if (used < 0) return undefined
        factor *= measureRatio(multiplier.unit, open[used] ?? '') ?? 1
        open.splice(used, 1)
        break
      }
      case 'number':
        if (carrier.family === 'fraction' || !carrier.each) return undefined
        doubt += DOUBT.bareNumber
        break
      default:
        return undefined
    }
  }
  doubt += open.length * DOUBT.unusedPer
  const constants = timeFit(total, carrier, duration)
  return constants === undefined ? undefined : { doubt, factor, constants }
}

const PER_HEAD: readonly Figure['family'][] = ['count', 'number', 'measure', 'fraction', 'multiple', 'money', 'duration']
const OF_AMOUNT: readonly Figure['family'][] = ['money', 'count', 'number', 'measure', 'fraction', 'multiple', 'duration']

/** Counts first, then shares, then the price, then the time; without a count the amount first: the order in which such a calculation is said. */
const inOrder = (inputs: readonly Figure[]): Figure[] => {
  const order = inputs.some(({ family }) => family === 'count' || family === 'number' || family === 'measure') ? PER_HEAD : OF_AMOUNT
  return [...inputs].sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family) || a.start - b.start)
}

const repeats = (figures: readonly Figure[]): boolean =>
  figures.some((a, i) => figures.some((b, j) => j > i && a.low === b.low && a.high === b.high && a.unit === b.unit))

/** The readings of one set of figures: the total follows, or a share follows as a ratio, or the last figure of the text follows by division. All that agree are given; the score tells which is meant. */
const readings = (total: Figure, shape: Shape, { doubt, factor, constants }: Fit): Omit<Hypothesis, 'tried'>[] => {
  const factors = [shape.carrier, ...shape.multipliers]
  const last = factors.reduce((a, b) => (b.start > a.start ? b : a), total)
  const derived = factors.filter((figure) => figure === last || figure.family === 'fraction' || figure.family === 'multiple')
  const found: Omit<Hypothesis, 'tried'>[] = []
  const caveats = total.family === 'count' && total.unit !== shape.carrier.unit ? [`${shape.carrier.unit}≈${total.unit}`] : []
  for (const { value, from, to, doubt: more } of constants) {
    let low = factor * value
    let high = low
    for (const input of factors) {
      low *= inputOf(input).low
      high *= inputOf(input).high
    }
    const constant = from === undefined || to === undefined || value === 1 ? {} : { constant: { value, from, to } }
    const base = { doubt: doubt + more, caveats, ...constant }
    if (accepts(total, low, high, slackOfAll(factors))) {
      found.push({ ...base, operation: 'product', form: 'multiply', inputs: inOrder(factors), result: total, computed: { low, high } })
    }
    if (low !== high || factors.length === 1) continue
    for (const figure of derived) {
      const computed = (inputOf(total).low / low) * inputOf(figure).low
      if (figure.shape === 'range' || !accepts(figure, computed, computed, slackOfAll([total, ...factors.filter((other) => other !== figure)]))) continue
      const others = inOrder(factors.filter((other) => other !== figure))
      found.push({ ...base, operation: 'ratio', form: 'divide', inputs: [total, ...others], result: figure, computed: { low: computed, high: computed } })
    }
  }
  return found
}

const isShorter = (a: Period | undefined, b: Period | undefined): boolean => a !== undefined && b !== undefined && periodsIn(a, b) > 1

/** Whether a figure can multiply a carrier at all, told without looking at the others: what spares most of the search. */
const canMultiply = (carrier: Figure, multiplier: Figure): boolean => {
  if (multiplier === carrier || multiplier.low === carrier.low && multiplier.high === carrier.high && multiplier.unit === carrier.unit) return false
  switch (multiplier.family) {
    case 'fraction': return true
    case 'multiple': return multiplier.growth === 0
    case 'count': return carrier.family === 'money' || carrier.family !== 'fraction' && (carrier.each || multiplier.each)
    case 'duration': return carrier.period !== undefined || carrier.family === 'measure'
    case 'measure': return carrier.per.some((code) => measureRatio(multiplier.unit, code) !== undefined)
    case 'number': return carrier.each && carrier.family !== 'fraction'
    case 'money': return false
  }
}

/** Beyond this difference in logarithm no tolerance reaches. */
const FAR = 0.12

/** Whether the values alone could agree, for some conversion of time; what is left is judged in full. */
const couldAgree = (total: Figure, carrier: Figure, chosen: readonly Figure[], constants: readonly number[], slack: number): boolean => {
  let log = Math.log(inputOf(carrier).low / total.low)
  let exact = carrier.family !== 'measure'
  for (const figure of chosen) {
    log += Math.log(figure.low)
    if (figure.family === 'duration' || figure.family === 'measure') exact = false
  }
  return !exact || constants.some((constant) => Math.abs(log + constant) <= slack)
}

/**
 * Every way in which the figure `total` is a product of up to four of the figures near it, by their units: a count and a share,
 * a count and a price for one, a price a month and a year, a rate and a duration; and the same read backwards, as a share or a
 * figure for one that follows by division.
 */
export const productHypotheses = (total: Figure, near: readonly Figure[]): Hypothesis[] => {
  const found: Omit<Hypothesis, 'tried'>[] = []
  const tally = createTally()
  const usable = near.filter((figure) => figure.family !== 'money')
  const nearest = usable.length <= MOST_MULTIPLIERS ? usable : usable.sort((a, b) => Math.abs(a.start - total.start) - Math.abs(b.start - total.start)).slice(0, MOST_MULTIPLIERS)
  const slack = FAR + Math.log(total.high / total.low)
  for (const carrier of near) {
    if (carrierDoubt(total, carrier) === undefined) continue
    const multipliers = nearest.filter((figure) => canMultiply(carrier, figure))
    const constants = (timeFit(total, carrier, undefined) ?? []).map(({ value }) => Math.log(value))
    const chosen: Figure[] = []
    const judge = (): void => {
      tally.add(total, carrier, chosen)
      if (!couldAgree(total, carrier, chosen, constants, slack) || repeats(chosen)) return
      const shape = { carrier, multipliers: [...chosen] }
      const fitting = fit(total, shape)
      if (fitting !== undefined) found.push(...readings(total, shape, fitting))
    }
    const visit = (from: number): void => {
      for (let i = from; i < multipliers.length; i++) {
        const next = multipliers[i]
        if (next === undefined) continue
        chosen.push(next)
        judge()
        if (chosen.length + 1 < MOST_FACTORS) visit(i + 1)
        chosen.pop()
      }
    }
    // A rate alone makes a total of another time: 6000元 a day, 219万元 a year.
    if (isShorter(carrier.period, total.period)) judge()
    visit(0)
  }
  return found.map((reading) => ({ ...reading, tried: tally.within([reading.result, ...reading.inputs]) }))
}
