import type { Figure, Period } from './Figure.js'
import { measureRatio } from './measureRatio.js'
import { periodOfCode, periodsIn } from './period.js'
import { consumes, countUnitsFit, timeOfUse } from './unitsFit.js'

/** The doubt, in bits, that each licence with the units brings. */
export const DOUBT = { noPerOne: 1.5, unusedPer: 3, periodUnsaid: 2.5, otherPeriod: 3, bareNumber: 3, growthAsShare: 6, smallCount: 2, samePeriod: 0 } as const

/** One figure that has the unit of the total, and those that multiply it. */
export interface Shape {
  readonly carrier: Figure
  readonly multipliers: readonly Figure[]
}

/** A figure whose unit the product can have: the one factor that is not a pure number or a count of something else. */
export const carrierDoubt = (total: Figure, carrier: Figure): number | undefined => {
  if (total.family !== carrier.family) return undefined
  switch (total.family) {
    case 'money': return total.unit === carrier.unit ? 0 : undefined
    case 'count': return timeOfUse(total.unit, carrier.unit) === undefined ? countUnitsFit(total.unit, carrier.unit) : 0
    // Power over hours is energy.
    case 'measure': return (measureRatio(carrier.unit, total.unit) ?? measureRatio(`${carrier.unit}.h`, total.unit)) === undefined ? undefined : 0
    case 'fraction': return 0
    default: return undefined
  }
}

/** What the units of a shape leave in doubt, and the numbers that their conversion brings in. */
export interface Fit {
  readonly doubt: number
  readonly factor: number
  readonly constants: readonly { readonly value: number; readonly from?: Period; readonly to?: Period; readonly doubt: number }[]
}

/** What time brings in: a rate times a duration, or a rate a month against a total a year. */
export const timeFit = (total: Figure, carrier: Figure, duration: Figure | undefined): Fit['constants'] | undefined => {
  const from = carrier.period
  const to = total.period
  const use = total.family === 'count' ? timeOfUse(total.unit, carrier.unit) : undefined
  if (use !== undefined) {
    const unit = duration === undefined ? undefined : periodOfCode(duration.unit)
    return unit === undefined ? undefined : [{ value: periodsIn(use, unit), from: use, to: unit, doubt: 0 }]
  }
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

/** The hours in the time over which power is drawn: that of a duration, or that for which the total is told. */
const hoursOf = (total: Figure, duration: Figure | undefined): Fit['constants'] | undefined => {
  const to = duration === undefined ? total.period : periodOfCode(duration.unit)
  return to === undefined ? undefined : [{ value: periodsIn('h', to), from: 'h', to, doubt: 0 }]
}

/** Whether the units of a shape multiply out to the total's, what they leave in doubt, and the numbers that conversion brings in. */
export const fit = (total: Figure, { carrier, multipliers }: Shape): Fit | undefined => {
  let doubt = carrierDoubt(total, carrier)
  if (doubt === undefined) return undefined
  // a growth is no share of a share; a share of it is a growth too
  if (carrier.family === 'fraction' && (carrier.growth === 0) !== (total.growth === 0)) return undefined
  const open = carrier.per.filter((code) => !total.per.includes(code))
  if (total.per.some((code) => !carrier.per.includes(code))) return undefined
  let counts = 0
  let duration: Figure | undefined
  let powered = false
  let factor = carrier.family === 'measure' ? measureRatio(carrier.unit, total.unit) ?? 1 : 1
  for (const multiplier of multipliers) {
    switch (multiplier.family) {
      case 'fraction':
        if (multiplier.growth !== 0) {
          if (carrier.family === 'fraction') return undefined
          doubt += DOUBT.growthAsShare
        }
        // one share became the other, and is no part of it
        if (multiplier.reached && multipliers.some(({ index, clause }) => index === multiplier.index - 1 && clause === multiplier.clause)) return undefined
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
        // What one kilowatt-hour costs times the power is what an hour costs.
        const unit = [multiplier.unit, `${multiplier.unit}.h`].find((each) => open.some((code) => measureRatio(each, code) !== undefined))
        const used = unit === undefined ? -1 : open.findIndex((code) => measureRatio(unit, code) !== undefined)
        if (unit === undefined || powered && unit !== multiplier.unit) return undefined
        powered ||= unit !== multiplier.unit
        factor *= measureRatio(unit, open[used] ?? '') ?? 1
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
  const constants = powered ? hoursOf(total, duration) : timeFit(total, carrier, duration)
  return constants === undefined ? undefined : { doubt, factor, constants }
}
