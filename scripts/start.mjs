// `npm start`: set up, build, read the sample article in the terminal, then serve the docs site until stopped.
import { join } from 'node:path'
import { bad, heading, note } from './lib/log.mjs'
import { root } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { setup } from './setup.mjs'

const port = process.env.PORT ?? '3000'
const bin = (name) => join(root, 'node_modules', '.bin', name)
const step = async (what, command, args, options = {}) => {
  heading(what)
  const code = await run(command, args, { cwd: root, ...options })
  if (code !== 0) {
    bad(`${what} failed`)
    process.exit(code)
  }
}

await setup()
const turbo = (...args) => [bin('turbo'), ['run', 'build', '--output-logs=errors-only', ...args]]
await step('Build the packages', ...turbo('--filter=./packages/*'))
await step('Read the sample article', process.execPath, [join(root, 'packages/wanyi/bin/wanyi.js'), 'read', join(root, 'packages/wanyi/sample/article.zh.txt'), '--date', '2025-01-10'])
await step('Build the docs site (half a minute the first time)', ...turbo())
heading(`The docs site: http://localhost:${port}/ (Ctrl+C stops it)`)
note('English at /, 简体中文 at /zh-Hans/')
await step('Serve', bin('docusaurus'), ['serve', '--no-open', '--port', port, '--host', process.env.HOST ?? 'localhost'], { cwd: join(root, 'apps/docs') })
