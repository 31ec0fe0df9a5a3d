import { checkPositive } from '../check/checkPositive.js'
import { result } from '../check/result.js'

/** What {@link matmulIntensity} takes. */
export type MatmulIntensityInputs = {
  /** Rows of the first matrix: tokens in the batch (no unit). */
  readonly rows: number
  /** Columns of the first and rows of the second (no unit). */
  readonly inner: number
  /** Columns of the second (no unit). */
  readonly columns: number
  /** Bytes of a number (B, 2 when left out). */
  readonly bytes?: number
}

/**
 * Operations for each byte that is read or written when two matrices are multiplied.
 *
 * @returns Operations a byte (FLOP/B)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Austin et al. (2025), How to Scale Your Model, roofline.md: https://github.com/jax-ml/scaling-book
 * @example
 * matmulIntensity({ rows: 1, inner: 1e9, columns: 1 }) // → 0.49999999975
 */
export const matmulIntensity = ({ rows, inner, columns, bytes = 2 }: MatmulIntensityInputs): number => {
  checkPositive('rows', rows)
  checkPositive('inner', inner)
  checkPositive('columns', columns)
  checkPositive('bytes', bytes)
  return result((2 * rows * inner * columns) / (bytes * (rows * inner + inner * columns + rows * columns)))
}
