// One measurement in a process of its own: `node once.mjs squiggle|wanyi run` or `node once.mjs MODULE import`.
const [what, task] = process.argv.slice(2)
const out = (result) => console.log(JSON.stringify({ ...result, peakMemory: process.resourceUsage().maxRSS * 1024 }))
if (task === 'import') {
  const start = performance.now()
  await import(what)
  out({ seconds: (performance.now() - start) / 1000 })
} else if (what === 'squiggle') {
  const { runSquiggle } = await import('./model.mjs')
  const { run } = await import('@quri/squiggle-lang')
  out(await runSquiggle(run, 1, 1_000_000))
} else {
  const { simulate } = await import('@wanyi/economics')
  const { inputs, model } = await import('./model.mjs')
  const start = performance.now()
  const { mean } = simulate(model, inputs, { samples: 1_000_000, quantiles: [0.05, 0.5, 0.95] })
  out({ seconds: (performance.now() - start) / 1000, values: [mean] })
}
