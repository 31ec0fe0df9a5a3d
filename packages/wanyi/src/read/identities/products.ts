import type { Figure, Period } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { measureRatio } from './measureRatio.js'
import { inputOf } from './nearby.js'
import { periodsIn } from './period.js'
import { carrierDoubt, fit, timeFit } from './productFit.js'
import { productReadings } from './productReadings.js'
import { createTally } from './Tally.js'
import { timeOfUse } from './unitsFit.js'

const MOST_FACTORS = 4
/** Beyond this many figures near one total, only the nearest are tried as factors. */
const MOST_MULTIPLIERS = 10

const repeats = (figures: readonly Figure[]): boolean =>
  figures.some((a, i) => figures.some((b, j) => j > i && a.low === b.low && a.high === b.high && a.unit === b.unit))

const isShorter = (a: Period | undefined, b: Period | undefined): boolean => a !== undefined && b !== undefined && periodsIn(a, b) > 1

/** Whether a figure can multiply a carrier at all, told without looking at the others: what spares most of the search. */
const canMultiply = (total: Figure, carrier: Figure, multiplier: Figure): boolean => {
  if (multiplier === carrier || multiplier.low === carrier.low && multiplier.high === carrier.high && multiplier.unit === carrier.unit) return false
  switch (multiplier.family) {
    case 'fraction': return true
    case 'multiple': return multiplier.growth === 0
    case 'count': return carrier.family === 'money' || carrier.family !== 'fraction' && (carrier.each || multiplier.each)
    case 'duration': return carrier.period !== undefined || carrier.family === 'measure' || timeOfUse(total.unit, carrier.unit) !== undefined || carrier.per.some((code) => measureRatio('kW.h', code) !== undefined)
    case 'measure': return carrier.per.some((code) => measureRatio(multiplier.unit, code) !== undefined || measureRatio(`${multiplier.unit}.h`, code) !== undefined)
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
  // A rate of growth is no share of another rate.
  const isShare = total.family === 'fraction'
  if (total.points || isShare && total.growth !== 0) return []
  const carriers = near.filter((figure) => !figure.points && !(isShare && figure.growth !== 0))
  const usable = carriers.filter((figure) => figure.family !== 'money')
  const distance = ({ start }: Figure): number => Math.abs(start - total.start)
  const nearest = usable.sort((a, b) => distance(a) - distance(b)).slice(0, MOST_MULTIPLIERS)
  const slack = FAR + Math.log(total.high / total.low)
  for (const carrier of carriers) {
    if (carrierDoubt(total, carrier) === undefined) continue
    const multipliers = nearest.filter((figure) => canMultiply(total, carrier, figure))
    const constants = (timeFit(total, carrier, undefined) ?? []).map(({ value }) => Math.log(value))
    const chosen: Figure[] = []
    const judge = (): void => {
      tally.add(total, carrier, chosen)
      if (!couldAgree(total, carrier, chosen, constants, slack) || repeats(chosen)) return
      const shape = { carrier, multipliers: [...chosen] }
      const fitting = fit(total, shape)
      if (fitting !== undefined) found.push(...productReadings(total, shape, fitting))
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
