import { WanyiError } from '@wanyi/quantity'
import { Command, CommanderError } from 'commander'
import { CliError } from './CliError.js'
import type { CliIo } from './CliIo.js'
import { calcCommand } from './commands/calc.js'
import { dataCommand } from './commands/data.js'
import { extractCommand } from './commands/extract.js'
import { readCommand } from './commands/read.js'

/** The command line as a value: nothing runs until it is given arguments, and it touches the world through `io` only. */
export const makeProgram = (io: CliIo, version = '0.1.0'): Command => {
  const program = new Command('wanyi')
    .description('Read Chinese economic text as data, compute with it, and check it.')
    .version(version)
  for (const command of [readCommand(io), extractCommand(io), calcCommand(io), dataCommand(io)]) program.addCommand(command)
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: io.stdout, writeErr: io.stderr })
  }
  return program
}

/** What the program exits with: 0 for success, 2 for a fault of the input or of the use. */
export type ExitCode = 0 | 2

/**
 * Runs one command line. Faults of the input and of the use become one line on standard error and exit code 2; a fault of the
 * program itself is thrown on.
 *
 * @param args without the names of node and the script
 */
export const runProgram = async (args: readonly string[], io: CliIo, version?: string): Promise<ExitCode> => {
  try {
    await makeProgram(io, version).parseAsync([...args], { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof CliError || error instanceof WanyiError) {
      io.stderr(`wanyi: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`)
      return 2
    }
    throw error
  }
}
