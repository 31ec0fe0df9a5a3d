import { fail } from '../check/fail.js'

/**
 * Coefficients of the linear regression of `values` on the columns of `rows`, by the normal equations and Gauss's elimination with pivots.
 *
 * @throws WanyiError `NO_FIT` at `path` when the columns do not determine the coefficients
 */
export const leastSquares = (path: string, rows: readonly (readonly number[])[], values: readonly number[]): readonly number[] => {
  const width = rows[0]!.length
  const system = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    rows.reduce((sum, row, k) => sum + row[i]! * values[k]!, 0),
  ])
  for (let column = 0; column < width; column++) {
    let pivot = column
    for (let i = column + 1; i < width; i++) if (Math.abs(system[i]![column]!) > Math.abs(system[pivot]![column]!)) pivot = i
    ;[system[column], system[pivot]] = [system[pivot]!, system[column]!]
    const head = system[column]!
    if (Math.abs(head[column]!) < 1e-12 * rows.length) fail(path, 'points that do not vary', 'points that determine the curve', 'NO_FIT')
    for (let i = 0; i < width; i++) {
      if (i === column) continue
      const factor = system[i]![column]! / head[column]!
      for (let j = column; j <= width; j++) system[i]![j]! -= factor * head[j]!
    }
  }
  return system.map((row, i) => row[width]! / row[i]!)
}
