// Who may enter which room: the table of the design, read by ESLint (eslint.config.mjs) and shown to work by scripts/test/import-rules.test.mjs.

/** What each package may import of ours. */
export const mayImport = {
  quantity: [],
  text: ['@wanyi/quantity'],
  economics: ['@wanyi/quantity'],
  dataset: ['@wanyi/quantity'],
  wanyi: ['@wanyi/quantity', '@wanyi/text', '@wanyi/economics', '@wanyi/dataset'],
}

const ours = ['@wanyi/quantity', '@wanyi/text', '@wanyi/economics', '@wanyi/dataset', 'wanyi']

/** Source folders that may use Node's modules. */
const nodeAllowed = ['packages/wanyi/src/cli/**', 'packages/wanyi/src/cli.ts']

/** @returns ESLint flat-config objects that refuse imports across the table, into another package's files, and of Node's modules in library code. */
export const importRules = () => {
  const restrict = (allowed, node) => [
    'error',
    {
      patterns: [
        ...ours.filter((name) => !allowed.includes(name)).map((name) => ({ regex: `^${name}(/|$)`, message: `This package may import of ours only: ${allowed.join(', ') || 'nothing'} (scripts/import-rules.mjs).` })),
        { regex: '^(@wanyi/[a-z]+|wanyi)/(src|dist)(/|$)', message: 'Import the public entries of a package only.' },
        { regex: '(^|/)\\.\\./(\\.\\./)*(packages/)?(quantity|text|economics|dataset|wanyi)/src/', message: 'Import another package by its name.' },
        ...(node ? [] : [{ regex: '^node:', message: 'Library code runs in browsers and workers: no Node modules.' }]),
      ],
    },
  ]
  const tests = ['**/*.test.ts', '**/*.test-d.ts']
  return Object.entries(mayImport).flatMap(([name, allowed]) => [
    { files: [`packages/${name}/src/**/*.ts`], ignores: tests, rules: { 'no-restricted-imports': restrict(allowed, false) } },
    { files: [`packages/${name}/src/**/*.test.ts`, ...nodeAllowed.filter((path) => path.startsWith(`packages/${name}/`))], rules: { 'no-restricted-imports': restrict(allowed, true) } },
  ])
}
