import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Runs `once.mjs` in fresh processes, the two by turns, and gives the median time and memory of each. */
export const freshly = (tasks, rounds) => {
  const found = tasks.map(() => [])
  for (let round = 0; round < rounds; round++) {
    tasks.forEach((args, index) => {
      found[index].push(JSON.parse(execFileSync(process.execPath, [join(import.meta.dirname, 'once.mjs'), ...args], { encoding: 'utf8' }).trim().split('\n').at(-1)))
    })
  }
  const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1]
  return found.map((runs) => ({ seconds: middle(runs.map((run) => run.seconds)), peakMemory: middle(runs.map((run) => run.peakMemory)) }))
}
