import { directionNumbers } from './directionNumbers.js'
import { xoshiro128, xoshiroState } from './xoshiro128.js'

/** Fills the array with the next numbers of one dimension, each strictly between 0 and 1. */
export type UniformColumn = (column: Float64Array) => void

/** How the uniforms are made: scrambled Sobol points, or a pseudo-random generator. */
export type SamplingMethod = 'sobol' | 'random'

/** Up to this many dimensions are Sobol's; what lies beyond is filled up with pseudo-random numbers. */
export const sobolDimensions = 32

/** The 32 direction integers of a dimension (0 is the first), highest bit first. */
export const directionIntegers = (dimension: number): Int32Array => {
  const integers = new Int32Array(32)
  const [polynomial = 1, ...initial] = directionNumbers.split('\n')[dimension]!.split(' ').map(Number)
  const degree = initial.length
  for (let i = 0; i < 32; i++) {
    if (degree === 0) integers[i] = 1 << (31 - i)
    else if (i < degree) integers[i] = initial[i]! << (31 - i)
    else {
      let value = integers[i - degree]! ^ (integers[i - degree]! >>> degree)
      for (let k = 1; k < degree; k++) if ((polynomial >> (degree - k)) & 1) value ^= integers[i - k]!
      integers[i] = value
    }
  }
  return integers
}

/** 1 where the number of set bits is odd. */
const parity = (bits: number): number => {
  let folded = bits ^ (bits >>> 16)
  folded ^= folded >>> 8
  folded ^= folded >>> 4
  return (0x6996 >> (folded & 15)) & 1
}

/**
 * Scrambles the digits below each leading one with a random lower triangular matrix.
 *
 * @see J. Matoušek, "On the L2-discrepancy for anchored boxes", J. Complexity 14 (1998) 527–556
 */
const scramble = (integers: Int32Array, next: () => number): Int32Array => {
  const rows = Int32Array.from({ length: 32 }, (_, row) => (((next() | 0) & ~(0x7fffffff >>> row)) | (0x80000000 >>> row)))
  return integers.map((integer) => {
    let mixed = 0
    for (let row = 0; row < 32; row++) mixed |= parity(integer & rows[row]!) << (31 - row)
    return mixed
  })
}

/**
 * The uniforms of one dimension. With `sobol`: Sobol points in Gray-code order under a random linear matrix scramble and a digital shift, both
 * drawn from the seed; 32 bits, at the middle of their cell. With `random`: xoshiro128**, 52 bits. Only integer operations and exact
 * scalings, so the numbers are the same bit for bit on every platform.
 */
export const uniformColumn = (method: SamplingMethod, seed: number, dimension: number): UniformColumn => {
  const next = xoshiro128(xoshiroState(seed, dimension))
  if (method === 'random' || dimension >= sobolDimensions) {
    return (column) => {
      for (let i = 0; i < column.length; i++) {
        const high = next() >>> 6
        column[i] = (high * 67108864 + (next() >>> 6) + 0.5) / 4503599627370496
      }
    }
  }
  const directions = scramble(directionIntegers(dimension), next)
  let point = next() | 0
  let index = 0
  return (column) => {
    for (let i = 0; i < column.length; i++) {
      column[i] = ((point >>> 0) + 0.5) / 4294967296
      index++
      // the position of the lowest set bit says which direction the Gray code takes next
      point ^= directions[31 - Math.clz32(index & -index)]!
    }
  }
}
