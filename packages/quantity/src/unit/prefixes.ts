/**
 * The prefixes that may stand before a metric unit, as powers of ten, and the binary ones as powers of two (in figures, so that bundlers can drop the table); `K` is what data sizes write for `k`.
 *
 * @see https://github.com/ucum-org/ucum ucum-essence.xml
 */
export const prefixes: Readonly<Record<string, readonly [numerator: number, denominator: number]>> = {
  Y: [1e24, 1], Z: [1e21, 1], E: [1e18, 1], P: [1e15, 1], T: [1e12, 1], G: [1e9, 1], M: [1e6, 1], k: [1e3, 1], K: [1e3, 1], h: [100, 1], da: [10, 1],
  d: [1, 10], c: [1, 100], m: [1, 1e3], u: [1, 1e6], n: [1, 1e9], p: [1, 1e12], f: [1, 1e15], a: [1, 1e18],
  Ki: [1024, 1], Mi: [1048576, 1], Gi: [1073741824, 1], Ti: [1099511627776, 1], Pi: [1125899906842624, 1],
}
