/**
 * A source of 32-bit integers: xoshiro128** 1.1, its state filled from `seed` and `stream` by a 32-bit mixer. The same on every platform,
 * because it uses integer operations only. Streams of one seed are independent for all that a simulation can see.
 *
 * @see D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021); https://prng.di.unimi.it/xoshiro128starstar.c
 */
export const xoshiro128 = (state: Int32Array): (() => number) => {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  return () => {
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
}

/** Four words of state from a seed (any safe integer) and a stream number. */
export const xoshiroState = (seed: number, stream: number): Int32Array => {
  // the mixer is the finalizer of MurmurHash3 over a Weyl sequence, which is how splitmix fills a state
  let weyl = (seed ^ Math.imul(Math.floor(seed / 4294967296), 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35)) | 0
  return Int32Array.from({ length: 4 }, () => {
    weyl = (weyl + 0x9e3779b9) | 0
    let word = weyl
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35)
    return word ^ (word >>> 16)
  })
}
