import { spawn, spawnSync } from 'node:child_process'

/** Runs a command with its output on this terminal; resolves to its exit code. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })

/** Runs a command to its end and returns its output; throws with that output when it fails. */
export const capture = (command, args, options = {}) => {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  if (result.error) throw result.error
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${result.status}\n${result.stdout}${result.stderr}`)
  return result.stdout
}

/** True when a command is on the PATH and answers `--version`. */
export const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
