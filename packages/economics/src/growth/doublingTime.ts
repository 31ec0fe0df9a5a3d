import { checkAboveOne } from '../check/checkAboveOne.js'
import { result } from '../check/result.js'

/** What {@link doublingTime} takes. */
export type DoublingTimeInputs = {
  /** Factor of growth a period (multiple). */
  readonly factor: number
}

/**
 * Periods in which something that grows by a factor doubles.
 *
 * @returns Periods until it has doubled (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Epoch AI (2024), Training compute of notable AI models is doubling roughly every five months: https://epoch.ai/data-insights/compute-trend-post-2010
 * @example
 * doublingTime({ factor: 4.6 }) // → 0.45420813044215047
 */
export const doublingTime = ({ factor }: DoublingTimeInputs): number => {
  checkAboveOne('factor', factor)
  return result(Math.LN2 / Math.log(factor))
}
