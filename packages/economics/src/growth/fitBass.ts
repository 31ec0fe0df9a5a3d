import { checkList } from '../check/checkList.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { fail } from '../check/fail.js'
import { leastSquares } from './leastSquares.js'

/** The parameters of a Bass curve. */
export type BassFit = {
  /** People who will take the product up in the end. */
  readonly market: number
  /** Coefficient of innovation, a period. */
  readonly innovation: number
  /** Coefficient of imitation, a period. */
  readonly imitation: number
}

/**
 * Fits Bass's diffusion to the sales of successive periods, as Bass did: by least squares of sales on the cumulative sales before them and their
 * square. Periods are those of the sales; multiply the coefficients by 12 where they are months and years are wanted.
 *
 * The regression needs sales that have begun to slow; where it finds no limit, or no innovators, that is an error and not a guess.
 *
 * @throws WanyiError `DOMAIN` at `sales` for fewer than four periods, at `sales[i]` for a negative one, `NO_FIT` where the sales do not follow the curve
 * @see F. Bass (1969), A New Product Growth for Model Consumer Durables: https://doi.org/10.1287/mnsc.15.5.215
 * @example
 * fitBass({ sales: [10, 12.6, 14.73696, 15.6248936718, 14.6687243241] }).market.toFixed(3) // → '100.000'
 */
export const fitBass = ({ sales }: { readonly sales: readonly number[] }): BassFit => {
  checkList('sales', sales, checkNonNegative)
  if (sales.length < 4) fail('sales', sales.length, 'at least four periods')
  const before: number[] = []
  let sum = 0
  for (const sale of sales) {
    before.push(sum)
    sum += sale
  }
  // Scaled by the sum, so that the squares of large markets stay well conditioned.
  const scale = sum === 0 ? 1 : sum
  const rows = before.map((value) => [1, value / scale, (value / scale) ** 2])
  const [constant, slope, square] = leastSquares('sales', rows, sales) as [number, number, number]
  const root = Math.sqrt(slope ** 2 - 4 * constant * square)
  const market = (scale * (-slope - root)) / (2 * square)
  const fit = { market, innovation: constant / market, imitation: (-square * market) / scale ** 2 }
  if (!(square < 0 && constant > 0 && Number.isFinite(market) && market > 0)) fail('sales', 'sales without an end or a start', 'sales that follow the curve', 'NO_FIT')
  return fit
}
