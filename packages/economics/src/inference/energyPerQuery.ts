import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkPositive } from '../check/checkPositive.js'
import { checkPositiveShare } from '../check/checkPositiveShare.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link energyPerQuery} takes. */
export type EnergyPerQueryInputs = {
  /** Active parameters (no unit). */
  readonly parameters: number
  /** Tokens of the answer (token). */
  readonly tokens: number
  /** Peak of a chip (FLOP/s). */
  readonly peakFlops: number
  /** Share of the peak that is reached (fraction). */
  readonly utilization: number
  /** Power of the server's part for a chip (W). */
  readonly power: number
  /** Share of that power drawn (fraction, 1 when left out). */
  readonly loadFactor?: number
  /** Power usage effectiveness (no unit, 1 when left out). */
  readonly pue?: number
}

/**
 * Compute of an answer over the rate that is reached, times the power drawn with the overhead of the data centre.
 *
 * @returns Energy of a query (W.h)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Epoch AI (2025), How much energy does ChatGPT use? (spreadsheet), row 12: https://docs.google.com/spreadsheets/d/1Xe1WXNaZ0IZuuRAJP62xf_ufmwUhgRhtp446bTHnUOM/edit?gid=505480858
 * @example
 * energyPerQuery({ parameters: 2e11, tokens: 500, peakFlops: 9.89e14, utilization: 0.05, power: 1275, loadFactor: 0.7, pue: 1.3 }) // → 1.3035052241321199
 */
export const energyPerQuery = ({ parameters, tokens, peakFlops, utilization, power, loadFactor = 1, pue = 1 }: EnergyPerQueryInputs): number => {
  checkNonNegative('parameters', parameters)
  checkNonNegative('tokens', tokens)
  checkPositive('peakFlops', peakFlops)
  checkPositiveShare('utilization', utilization)
  checkNonNegative('power', power)
  checkShare('loadFactor', loadFactor)
  checkAtLeastOne('pue', pue)
  return result(((2 * parameters * tokens) / (peakFlops * utilization)) * power * loadFactor * pue / 3600)
}
