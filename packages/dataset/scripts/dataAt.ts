import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Reads the `data/` folder of a commit, which is gone afterwards; without a commit, the one of the files as they are. */
export const dataAt = <T>(root: string, commit: string | undefined, read: (folder: string) => T): T => {
  if (commit === undefined) return read(join(root, 'data'))
  const folder = mkdtempSync(join(tmpdir(), 'wanyi-data-'))
  try {
    const archive = execFileSync('git', ['archive', commit, 'data'], { cwd: root, maxBuffer: 1 << 28 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    return read(join(folder, 'data'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
