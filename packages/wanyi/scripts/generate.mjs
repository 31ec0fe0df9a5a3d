// Writes src/read/traditionalForms.ts: the traditional forms, by OpenCC, of the characters that the reader's own words are written with.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js'

const root = join(import.meta.dirname, '..')
export const path = 'src/read/traditionalForms.ts'

const wordsOf = (folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
  .filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.name.endsWith('.test.ts') && file.name !== 'traditionalForms.ts')
  .map((file) => readFileSync(join(file.parentPath ?? file.path, file.name), 'utf8')).join('')

export const source = () => {
  const used = new Set(wordsOf('src/read').match(/\p{Script=Han}/gu))
  const convert = Converter({ from: 't', to: 'cn' })
  const pairs = []
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const traditional = String.fromCharCode(code)
    const simplified = convert(traditional)
    if (simplified !== traditional && used.has(simplified)) pairs.push(traditional + simplified)
  }
  const lines = []
  for (let at = 0; at < pairs.length; at += 40) lines.push(`  '${pairs.slice(at, at + 40).join('')}'`)
  return `// Written by scripts/generate.mjs from the words of the reader and the dictionaries of OpenCC (Apache-2.0).

/** Traditional characters, each with the simplified one behind it that the words of the reader are written with. */
export const traditionalForms: string =
${lines.join(' +\n')}
`
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, path), source())
