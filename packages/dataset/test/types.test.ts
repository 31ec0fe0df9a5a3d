import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'

// What keeps an editor fast when a file imports the dataset; the time itself is measured in bench/dataset/typecheck.bench.mjs.
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const kinds = ['sources', 'organizations', 'models', 'hardware', 'people', 'prices', 'events', 'claims', 'series']
const options: ts.CompilerOptions = {
  strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2023.d.ts'],
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
}

/** Type-checks a text as a file of this package, which finds its own name as one that installed it would. */
const check = (text: string): { types: number, instantiations: number, faults: string[], declarations: { name: string, text: string }[] } => {
  const file = join(root, 'test', 'imagined.mts')
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, format, ...rest) => name === file ? ts.createSourceFile(name, text, format) : read(name, format, ...rest)
  host.fileExists = (name) => name === file || ts.sys.fileExists(name)
  const program = ts.createProgram([file], options, host)
  const faults = [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()]
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  const declarations = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(root) && fileName !== file)
  return {
    types: program.getTypeCount(), instantiations: program.getInstantiationCount(), faults,
    declarations: declarations.map(({ fileName, text: declared }) => ({ name: fileName.slice(root.length + 1), text: declared })),
  }
}
let empty: ReturnType<typeof check>
beforeAll(() => { empty = check('export {}\n') })

describe.each([
  ...kinds.map((kind) => [`@wanyi/dataset/${kind}`, `import { ${kind} } from '@wanyi/dataset/${kind}'\nexport const first = ${kind}[0]?.id\n`]),
  ['@wanyi/dataset', 'import { claims, findModel, models } from \'@wanyi/dataset\'\nexport const released = findModel(\'GPT-4\')?.value.released?.value\n'
    + 'export const known = models.find(({ id }) => id === \'gpt-4\')\nexport const right = claims.filter(({ verdict }) => verdict === \'supported\')\n'],
])('%s', (_name, text) => {
  let found: ReturnType<typeof check>
  beforeAll(() => { found = check(text) })

  test('type-checks', () => expect(found.faults).toEqual([]))
  test('reads declarations, never the JSON of the data', () => {
    expect(found.declarations.length).toBeGreaterThan(0)
    for (const { name, text: declared } of found.declarations) {
      expect(name).toMatch(/^dist\/[\w-]+\.d\.ts$/)
      expect(declared).not.toMatch(/\.json['"]|\btypeof\b|as const/)
    }
  })
  test('the declarations are small', () => expect(found.declarations.reduce((sum, { text: declared }) => sum + declared.length, 0)).toBeLessThan(150_000))
  test('the checker makes little of them: a type an id, and next to no generic instances', () => {
    expect(found.instantiations - empty.instantiations).toBeLessThan(100)
    expect(found.types - empty.types).toBeLessThan(5_000)
  })
})

test('ids are literal types: a misspelt one does not compile', () => {
  const compare = (id: string): string[] => check(`import { models } from '@wanyi/dataset/models'\nexport const found = models.find(({ id }) => id === '${id}')\n`).faults
  expect(compare('gpt-4')).toEqual([])
  expect(compare('gtp-4')).toHaveLength(1)
})

test('the hand-shaped types say what each array holds', () => {
  for (const kind of kinds) expect(readFileSync(join(root, 'dist', `${kind}.d.ts`), 'utf8')).toMatch(new RegExp(`declare const ${kind}: readonly \\w+\\[\\]`))
})
