/** The power of ten that `m` × 10^`e` is, NaN where it is none. */
export const powerOfTen = (m: number, e: number): number => {
  let k = m
  let p = e
  while (k >= 10 && k % 10 === 0) { k /= 10; p++ }
  return k === 1 ? p : NaN
}
