import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link totalProcessingPerformance} takes. */
export type TotalProcessingPerformanceInputs = {
  /** Dense peak at the bit length (FLOP/s). */
  readonly peakFlops: number
  /** Bit length of the operation (bit). */
  readonly bits: number
}

/**
 * The measure of the United States' export rule 3A090: peak tera-operations in a second times the bit length of the operation.
 *
 * @returns TPP (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Lenzo, quoting the Commerce Control List, ECCN 3A090: https://www.lenzo.ai/eccn/3a090/
 * @see chipclaims.com (2026), ECCN 3A090: total processing performance and performance density: https://chipclaims.com/articles/eccn-3a090-tpp-performance-density-thresholds-2026-06-16
 * @example
 * totalProcessingPerformance({ peakFlops: 3.12e14, bits: 16 }) // → 4992
 */
export const totalProcessingPerformance = ({ peakFlops, bits }: TotalProcessingPerformanceInputs): number => {
  checkNonNegative('peakFlops', peakFlops)
  checkCount('bits', bits)
  return result((peakFlops / 1e12) * bits)
}
