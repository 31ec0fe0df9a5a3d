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

/** The same for several actions, measured by turns, so that what else the machine does meanwhile falls on all alike. */
export const secondsByTurns = (actions, { rounds = 12, atLeast = 0.1 } = {}) => {
  const best = actions.map(() => Infinity)
  for (let round = 0; round < rounds; round++) actions.forEach((action, index) => { best[index] = Math.min(best[index], seconds(action, { rounds: 1, atLeast })) })
  return best
}

/** Prints one result of a bench as a line of JSON: what was measured, its value, and the target that it should reach. */
export const report = (result) => console.log(JSON.stringify(result))
