import { checkNonNegative } from '../check/checkNonNegative.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link quickRatio} takes. */
export type QuickRatioInputs = {
  /** Revenue of new customers (¤/mo). */
  readonly fresh: number
  /** Revenue that customers added (¤/mo). */
  readonly expansion: number
  /** Revenue of customers that left (¤/mo). */
  readonly churned: number
  /** Revenue that customers took away (¤/mo). */
  readonly contraction: number
}

/**
 * Recurring revenue that came in, from new and from growing customers, over what was lost to leaving and shrinking ones.
 *
 * @returns Revenue gained over revenue lost (multiple)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see PitchKit, Quick ratio: https://pitchkit.net/resources/glossary/quick-ratio
 * @example
 * quickRatio({ fresh: 20000, expansion: 8000, churned: 5000, contraction: 3000 }) // → 3.5
 */
export const quickRatio = ({ fresh, expansion, churned, contraction }: QuickRatioInputs): number => {
  checkNonNegative('fresh', fresh)
  checkNonNegative('expansion', expansion)
  checkNonNegative('churned', churned)
  checkNonNegative('contraction', contraction)
  if (churned + contraction === 0) fail('churned', churned, 'some revenue that was lost')
  return result((fresh + expansion) / (churned + contraction))
}
