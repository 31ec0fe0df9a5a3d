/** The chance of at most `hits` in `size` draws, each with the chance `rate`. */
const atMost = (hits: number, size: number, rate: number): number => {
  let term = (1 - rate) ** size
  let sum = term
  for (let k = 1; k <= hits; k++) {
    term *= (size - k + 1) / k * rate / (1 - rate)
    sum += term
  }
  return sum
}

/**
 * The exact (Clopper–Pearson) one-sided upper 95% bound of a rate, from `hits` in `size` draws: the rate at which so few hits had a chance of 5%.
 * @throws Error where there are no draws.
 */
export const upperBound = (hits: number, size: number): number => {
  if (size === 0) throw new Error('no draws, no bound')
  if (hits >= size) return 1
  let [low, high] = [hits / size, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (atMost(hits, size, middle) > 0.05) low = middle
    else high = middle
  }
  return high
}
