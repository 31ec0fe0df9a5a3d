import { checkFinite } from '../check/checkFinite.js'
import { checkList } from '../check/checkList.js'
import { rateRoots } from './rateRoots.js'

/** What {@link irrRoots} takes. */
export type IrrRootsInputs = {
  /** Flows at times 0, 1, 2, …: received above zero, paid below (¤). */
  readonly cashFlows: readonly number[]
}

/**
 * Every internal rate of return above −1, in ascending order: none, one or several. Rates closer to −1 than 1e-15, or above 1e299,
 * are left out; those closer to each other than a millionth count as one.
 *
 * @returns Rates a period (no unit)
 * @throws WanyiError `DOMAIN` when the list is empty or a flow is not finite
 * @see Microsoft, Excel function reference, IRR: https://support.microsoft.com/en-us/excel/functions
 * @example
 * irrRoots({ cashFlows: [-100, 230, -132] }).map((rate) => Math.round(rate * 1e9) / 1e9) // → [0.1, 0.2]
 * irrRoots({ cashFlows: [-2, 1, 1] }) // → [0]
 * irrRoots({ cashFlows: [10, 20] }) // → []
 */
export const irrRoots = ({ cashFlows }: IrrRootsInputs): number[] =>
  rateRoots([...checkList('cashFlows', cashFlows, checkFinite).keys()], cashFlows)
