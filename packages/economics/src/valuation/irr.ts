import { irrRoots } from './irrRoots.js'
import { pickRate } from './pickRate.js'

/** What {@link irr} takes. */
export type IrrInputs = {
  /** Flows at times 0, 1, 2, …: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
  /** Which rate is meant where there are several: the nearest to this one (no unit). */
  readonly guess?: number
}

/**
 * Internal rate of return: the rate a period, above −1, at which the flows are worth nothing. All such rates are found (see `irrRoots`), so
 * no guess is needed and none can mislead; a guess only chooses among several.
 *
 * @returns Rate a period (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles, `NO_RATE` where there is no such rate, `SEVERAL_RATES` where there are several and no guess
 * @see Microsoft, Excel function reference, IRR: https://support.microsoft.com/en-us/excel/functions
 * @example
 * irr({ cashFlows: [-70000, 12000, 15000, 18000, 21000, 26000] }) // → 0.08663094803653153
 * irr({ cashFlows: [10, 20] }) // throws NO_RATE
 * irr({ cashFlows: [-100, 230, -132] }) // throws SEVERAL_RATES
 * Math.round(1000 * irr({ cashFlows: [-100, 230, -132], guess: 0.09 })) // → 100
 */
export const irr = ({ cashFlows, guess }: IrrInputs): number => pickRate(irrRoots({ cashFlows }), guess)
