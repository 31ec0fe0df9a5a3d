import { pickRate } from './pickRate.js'
import { xirrRoots } from './xirrRoots.js'

/** What {@link xirr} takes. */
export type XirrInputs = {
  /** Flows: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
  /** The day of each flow, as 2023-05-15 or as a day number (d). */
  readonly dates: readonly (string | number)[]
  /** Which rate is meant where there are several: the nearest to this one (no unit). */
  readonly guess?: number
}

/**
 * Internal rate of return of flows on given days: the rate a year of 365 days, above −1, at which they are worth nothing. All such rates are found
 * (see `xirrRoots`), so no guess is needed and none can mislead; a guess only chooses among several.
 *
 * @returns Rate a year (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles, `NO_RATE` where there is no such rate, `SEVERAL_RATES` where there are several and no guess
 * @see Microsoft, Excel function reference, XIRR: https://support.microsoft.com/en-us/excel/functions
 * @example
 * const dates = ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01']
 * xirr({ cashFlows: [-10000, 2750, 4250, 3250, 2750], dates }) // → 0.3733625335188315
 * xirr({ cashFlows: [-713.07, 555.33], dates: ['2020-03-04', '2020-03-17'] }) // → -0.9991059150638755
 * xirr({ cashFlows: [100, 200], dates: ['2020-03-04', '2020-03-17'] }) // throws NO_RATE
 */
export const xirr = ({ cashFlows, dates, guess }: XirrInputs): number => pickRate(xirrRoots({ cashFlows, dates }), guess)
