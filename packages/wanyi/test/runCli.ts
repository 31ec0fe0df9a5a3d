import { nodeIo } from '../src/cli/nodeIo.js'
import { runProgram } from '../src/cli/makeProgram.js'
import type { CliIo } from '../src/cli/CliIo.js'

/** What a run of the command line did. */
export interface CliRun {
  readonly stdout: string
  readonly stderr: string
  readonly code: number
}

/** Runs the command line in this process, with real files, and the given bytes on its standard input. */
export const runCli = async (args: readonly string[], stdin: string | Uint8Array = '', more: Partial<CliIo> = {}): Promise<CliRun> => {
  let stdout = ''
  let stderr = ''
  const code = await runProgram(args, {
    ...nodeIo(),
    stdout: (text) => { stdout += text },
    stderr: (text) => { stderr += text },
    readStdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdinIsTerminal: false, stdoutIsTerminal: false, env: {},
    ...more,
  })
  return { stdout, stderr, code }
}
