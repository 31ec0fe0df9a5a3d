import { createRequire } from 'node:module'
import process from 'node:process'
import { runProgram } from './cli/makeProgram.js'
import { nodeIo } from './cli/nodeIo.js'

// `wanyi read … | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { version } = createRequire(import.meta.url)('../package.json') as { version: string }

process.exitCode = await runProgram(process.argv.slice(2), nodeIo(), version)
