import { randomBytes } from 'node:crypto'
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { realpathSync } from 'node:fs'
import { dirname, join, basename, resolve } from 'node:path'
import process from 'node:process'
import type { CliIo } from './CliIo.js'

const real = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    // A file that is not there yet has no other name.
    return resolve(path)
  }
}

/** Writes beside the target and renames, so that a reader never sees half a file and a failure leaves the old one. */
const writeWhole = async (path: string, text: string): Promise<void> => {
  const target = await realpath(path).catch(() => path)
  const mode = await stat(target).then((stats) => stats.mode, () => undefined)
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(temporary, text, mode === undefined ? {} : { mode })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** The command line's view of the running process. */
export const nodeIo = (): CliIo => ({
  stdout: (text) => { process.stdout.write(text) },
  stderr: (text) => { process.stderr.write(text) },
  readFile, writeFile: writeWhole, readStdin,
  samePath: (a, b) => real(a) === real(b),
  stdinIsTerminal: process.stdin.isTTY === true,
  stdoutIsTerminal: process.stdout.isTTY === true,
  env: process.env,
})
