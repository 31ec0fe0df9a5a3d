/** The seconds that one call takes: the fastest of `rounds`, each long enough (`atLeast` s) to be measured. */
export const seconds = (action, { rounds = 5, atLeast = 0.2 } = {}) => {
  action()
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    let calls = 0
    const start = performance.now()
    do {
      action()
      calls++
    } while (performance.now() - start < atLeast * 1000)
    best = Math.min(best, (performance.now() - start) / 1000 / calls)
  }
  return best
}

/** Prints one result of a bench as a line of JSON: what was measured, its value, and the target that it should reach. */
export const report = (result) => console.log(JSON.stringify(result))
