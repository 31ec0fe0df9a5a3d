// The main job on the article that the project starts from: the four calculations that it states are among the first eight identities printed.
import { join } from 'node:path'
import { bad, good, heading } from './lib/log.mjs'
import { root } from './lib/root.mjs'
import { capture } from './lib/run.mjs'

const expected = [
  { what: '10亿人次 × 1% = 1000万人', result: 1e7 },
  { what: '1000万人 × 20美元/月 × 12 = 24亿美元', result: 2.4e9 },
  { what: '200家 × 100万美元 = 2亿美元', result: 2e8 },
  { what: '100亿 + 103亿 ≈ 200亿', result: 2e10 },
]

heading('The article')
const reading = JSON.parse(capture(process.execPath, [join(root, 'packages/wanyi/bin/wanyi.js'), 'read', process.argv[2], '--date', '2023-05-15', '--json']))
const first = reading.identities.slice(0, 8)
let failed = false
for (const { what, result } of expected) {
  const rank = first.findIndex((identity) => identity.verdict === 'holds' && Math.abs(identity.stated.low - result) <= 1e-9 * result)
  if (rank >= 0) good(`${what}: number ${rank + 1} of the identities`)
  else {
    failed = true
    bad(`${what}: not among the first eight`)
  }
}
if (failed) process.exit(1)
