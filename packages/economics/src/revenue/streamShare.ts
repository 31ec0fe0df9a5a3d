import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { fail } from '../check/fail.js'
import { result } from '../check/result.js'

/** What {@link streamShare} takes. */
export type StreamShareInputs = {
  /** Revenue of the stream (¤). */
  readonly stream: number
  /** Revenue of each of the other streams (¤). */
  readonly others: readonly number[]
}

/**
 * The share of one stream in the revenue of a mix.
 *
 * @returns Share of the whole revenue (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or nothing is earned at all
 * @see M. Holtzman, How to prepare a break-even analysis with more than one product:
 *   https://www.dummies.com/business/operations-management/how-to-prepare-a-break-even-analysis-with-more-than-one-product/
 * @example
 * streamShare({ stream: 8e6, others: [2e6] }) // → 0.8
 */
export const streamShare = ({ stream, others }: StreamShareInputs): number => {
  checkNonNegative('stream', stream)
  checkList('others', others, checkNonNegative)
  const total = others.reduce((sum, other) => sum + other, stream)
  if (total === 0) fail('stream', stream, 'a mix that earns something')
  return result(stream / total)
}
