// How long `simulate` takes to reach the accuracy that Squiggle has with a million samples: root-mean-square error over 20 seeds of the mean
// and of the 5%, 50% and 95% quantiles.
import { run } from '@quri/squiggle-lang'
import { simulate } from '@wanyi/economics'
import { report } from '../lib/measure.mjs'
import { exactMean, inputs, model, runSquiggle } from './model.mjs'

const seeds = Array.from({ length: Number(process.env.BENCH_SEEDS ?? 20) }, (_, index) => index + 1)
const probabilities = [0.05, 0.5, 0.95]
const simulateOnce = (seed, samples) => {
  const start = performance.now()
  const { mean, quantiles } = simulate(model, inputs, { seed, samples, quantiles: probabilities })
  return { seconds: (performance.now() - start) / 1000, values: [mean, ...probabilities.map((p) => quantiles[p])] }
}
// the mean is known exactly; for the quantiles stands the average of runs with 64 times as many points as any that is compared
const references = [101, 102, 103, 104].map((seed) => simulateOnce(seed, 2 ** 22).values)
const exact = [exactMean, ...probabilities.map((_, index) => references.reduce((sum, values) => sum + values[index + 1] / references.length, 0))]
const errors = (runs) => exact.map((value, index) => Math.sqrt(runs.reduce((sum, { values }) => sum + (values[index] - value) ** 2 / runs.length, 0)))
const middle = (runs) => runs.map(({ seconds }) => seconds).sort((a, b) => a - b)[runs.length >> 1]

await runSquiggle(run, 0, 1000)
const squiggle = []
for (const seed of seeds) squiggle.push(await runSquiggle(run, seed, 1_000_000))
const goal = errors(squiggle)
seeds.forEach((seed) => simulateOnce(seed, 4096))
// four steps to each doubling
for (let step = 0; ; step++) {
  const samples = 2 ** (12 + (step >> 2)) * (1 + (step % 4) / 4)
  const runs = seeds.map((seed) => simulateOnce(seed, samples))
  const reached = errors(runs)
  if (!reached.every((error, index) => error <= goal[index]) && samples < 2 ** 20) continue
  report({
    bench: 'economics/simulate', measure: "time to Squiggle's accuracy at a million samples, Squiggle's over ours", zh: '达到 Squiggle 一百万个样本的精度所需时间，Squiggle 是我们的几倍', value: middle(squiggle) / middle(runs), target: 50, higherIsBetter: true,
    detail: { samples, milliseconds: middle(runs) * 1000, squiggleMilliseconds: middle(squiggle) * 1000, errors: reached, squiggleErrors: goal },
  })
  break
}
