import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { result } from '../check/result.js'

/** What {@link totalRevenue} takes. */
export type TotalRevenueInputs = {
  /** Revenue of each stream (¤). */
  readonly streams: readonly number[]
}

/**
 * The revenue of a mix: what all streams bring in together.
 *
 * @returns Revenue (¤)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see A worked exercise on a mix of two products: https://w6.fakespot.com/pregunas/17150958
 * @example
 * totalRevenue({ streams: [466000, 732000] }) // → 1198000
 */
export const totalRevenue = ({ streams }: TotalRevenueInputs): number => {
  checkList('streams', streams, checkNonNegative)
  return result(streams.reduce((sum, stream) => sum + stream, 0))
}
