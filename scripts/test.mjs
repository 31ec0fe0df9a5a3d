// `npm test`: set up, then every check, through turbo (what has not changed since it passed is not run again).
import { join } from 'node:path'
import { bad, good, heading } from './lib/log.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { setup } from './setup.mjs'

const started = Date.now()
await setup({ browser: true })
heading('Build and check: types, lint, unit and property tests, doc samples, sizes, packed tarballs, browser')
const code = await run(join(root, 'node_modules', '.bin', 'turbo'), ['run', 'typecheck', 'lint', 'test', 'lock', 'samples', 'size', 'pack', '--concurrency=3', '--output-logs=new-only', '--log-order=grouped', ...process.argv.slice(2)], { cwd: root })
const seconds = Math.round((Date.now() - started) / 1000)
if (code === 0) good(`all checks passed in ${seconds} s`)
else bad(`a check failed (${seconds} s): its output stands above`)
process.exit(code)
