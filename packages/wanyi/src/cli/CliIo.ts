/** All that a command needs of the world; tests give their own. */
export interface CliIo {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** The bytes of a file. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Writes a whole file or nothing of it. */
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** All of the standard input. */
  readonly readStdin: () => Promise<Uint8Array>
  /** Whether two paths name the same file. */
  readonly samePath: (a: string, b: string) => boolean
  readonly stdinIsTerminal: boolean
  readonly stdoutIsTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}
