import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { importRules } from './scripts/import-rules.mjs'

const node = Object.fromEntries(['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch', 'performance', 'structuredClone', 'TextDecoder', 'TextEncoder', 'globalThis', 'setInterval', 'clearInterval', 'module', 'require', 'URLSearchParams', 'setImmediate', 'AbortController', 'ReadableStream', 'Blob'].map((name) => [name, 'readonly']))
const browser = Object.fromEntries(['window', 'document', 'location', 'navigator', 'self', 'Worker', 'history', 'localStorage', 'getComputedStyle', 'innerWidth'].map((name) => [name, 'readonly']))

export default defineConfig(
  globalIgnores(['**/dist/', '**/build/', '**/generated/', '**/node_modules/', '**/.docusaurus/', '**/coverage/', '**/.cache/', '**/.turbo/', 'apps/docs/static/']),
  js.configs.recommended,
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  {
    languageOptions: { globals: node },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      // isolatedDeclarations wants the type on the declaration
      '@typescript-eslint/consistent-generic-constructors': 'off',
      '@typescript-eslint/no-inferrable-types': 'off',
      // In hot loops over typed arrays an index is the faster form.
      '@typescript-eslint/prefer-for-of': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipComments: true, skipRegExps: true, skipTemplates: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'hack'], location: 'start' }],
      'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'index files list what they export by name.' }, { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness is seeded: pass a generator.' }],
    },
  },
  { files: ['apps/docs/**', 'examples/**', 'scripts/**'], languageOptions: { globals: { ...node, ...browser } } },
  // Published coefficients are carried over with all their digits.
  { files: ['packages/economics/src/uncertainty/special/**'], rules: { 'no-loss-of-precision': 'off' } },
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...importRules(),
)
