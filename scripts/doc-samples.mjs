// Runs every code sample of the READMEs, the docs pages and the docstrings, and compares the results that they show:
//   parseNumeral('三百五') // → 350              the value, deeply equal
//   extract('40多亿元')[0] // → { low: 4e9, … }   … means "and other fields"
//   parseNumeral('亿') // throws NO_DIGIT         a WanyiError with that code
// Each sample is type-checked as well. In a docstring the exports of its own package need no import.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { bad, good } from './lib/log.mjs'
import { packages, root } from './lib/root.mjs'
import { parseShown, equalsShown } from './lib/shown.mjs'

const work = join(root, 'node_modules', '.cache', 'wanyi', 'samples')
const skip = new Set(['node_modules', 'dist', 'build', '.docusaurus', '.turbo', 'generated', '__cases__', 'static', '.cache'])
const walk = (folder) => (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
  const path = join(folder, name)
  if (skip.has(name)) return []
  return statSync(path).isDirectory() ? walk(path) : [path]
})

const fromMarkdown = (path) => {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^```(ts|js|mjs|typescript|javascript)[ \t]*([^\n]*)\n([\s\S]*?)^```/gm)].filter((match) => !/\b(live|norun)\b/.test(match[2])).map((match) => ({ path, line: text.slice(0, match.index).split('\n').length + 1, code: match[3] }))
}

const fromSource = (path, own) => {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    [...comment[0].matchAll(/@example[^\n]*\n([\s\S]*?)(?=\n\s*\*\s*@|\*\/)/g)].map((match) => ({
      path,
      own,
      line: text.slice(0, comment.index + match.index).split('\n').length + 1,
      code: match[1].split('\n').map((row) => row.replace(/^\s*\* ?/, '')).filter((row) => !/^```/.test(row)).join('\n'),
    })))
}

const files = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'].map((name) => join(root, name)).filter(existsSync).flatMap(fromMarkdown),
  ...packages.flatMap((name) => walk(join(root, 'packages', name)).filter((path) => /\.mdx?$/.test(path) && !path.includes('CHANGELOG')).flatMap(fromMarkdown)),
  ...[join(root, 'apps/docs/docs'), join(root, 'apps/docs/i18n'), join(root, 'apps/docs/src/pages')].flatMap(walk).filter((path) => /\.mdx?$/.test(path)).flatMap(fromMarkdown),
  ...packages.flatMap((name) => walk(join(root, 'packages', name, 'src')).filter((path) => /\.ts$/.test(path) && !/\.test(-d)?\.ts$/.test(path)).flatMap((path) => fromSource(path, name === 'wanyi' ? 'wanyi' : `@wanyi/${name}`))),
]

/** The sample as a module that reports each shown result with the value that was computed. */
const instrument = ({ code, own }, index, ownNames) => {
  const source = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2022, true)
  let out = ''
  let at = 0
  const checks = []
  for (const statement of source.statements) {
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0]
    const shown = comment && /^\/\/\s*(→|throws\b)\s*(.*)$/.exec(code.slice(comment.pos, comment.end))
    if (!shown) continue
    const line = source.getLineAndCharacterOfPosition(statement.getStart()).line
    const isThrow = shown[1] === 'throws'
    let expression
    let keep = ''
    if (ts.isExpressionStatement(statement)) expression = code.slice(statement.expression.getStart(), statement.expression.end)
    else if (ts.isVariableStatement(statement)) {
      keep = code.slice(statement.getStart(), statement.end) + '\n'
      const name = statement.declarationList.declarations.at(-1).name
      expression = ts.isIdentifier(name) ? name.text : code.slice(statement.declarationList.declarations.at(-1).initializer.getStart(), statement.declarationList.declarations.at(-1).initializer.end)
    } else continue
    out += code.slice(at, statement.getStart()) + keep + `await __check(${checks.length}, async () => (${expression}));`
    at = statement.end
    checks.push({ line, shown: shown[2].trim(), isThrow, expression })
  }
  out += code.slice(at)
  const used = own ? ownNames.filter((name) => new RegExp(`(?<![\\w.$'"])${name}(?![\\w$])`).test(code) && !new RegExp(`import[^\\n]*\\b${name}\\b`).test(code)) : []
  const head = used.length > 0 ? `import { ${used.join(', ')} } from '${own}'\n` : ''
  return { checks, typed: head + code + '\nexport {}\n', run: head + out }
}

rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })
/** The names, types among them, that a package exports. */
const exportsOf = (name) => {
  const entry = join(root, 'node_modules', name, 'dist/index.d.ts')
  if (!existsSync(entry)) throw new Error(`${name} is not built: npm run build`)
  const program = ts.createProgram([entry], { moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext, skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry))).map((symbol) => symbol.name)
}
const names = {}
const faults = []
const typed = []
let results = 0
for (const [index, sample] of files.entries()) {
  const where = (line = 0) => `${relative(root, sample.path)}:${sample.line + line}`
  if (sample.own) names[sample.own] ??= exportsOf(sample.own)
  const { checks, typed: typedCode, run } = instrument(sample, index, names[sample.own] ?? [])
  const typedFile = join(work, `s${index}.ts`)
  writeFileSync(typedFile, typedCode)
  typed.push([typedFile, sample, typedCode.length - sample.code.length])
  const runFile = join(work, `s${index}.mjs`)
  const js = ts.transpileModule(run, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false } }).outputText
  writeFileSync(runFile, `const __check = globalThis.__checks[${index}]\n${js}`)
  globalThis.__checks ??= {}
  const seen = new Set()
  globalThis.__checks[index] = async (which, compute) => {
    seen.add(which)
    const { line, shown, isThrow, expression } = checks[which]
    results++
    try {
      const value = await compute()
      if (isThrow) return faults.push(`${where(line)} ${expression}: shown to throw ${shown}, returned ${JSON.stringify(value)}`)
      const expected = parseShown(shown)
      if (!equalsShown(value, expected)) faults.push(`${where(line)} ${expression}\n      shown:    ${shown}\n      computed: ${JSON.stringify(value)}`)
    } catch (error) {
      if (isThrow && (error.code === shown || error.name === shown || String(error.message).includes(shown))) return
      faults.push(`${where(line)} ${expression}: ${error.message}`)
    }
  }
  const log = console.log
  try {
    console.log = () => {}
    await import(pathToFileURL(runFile).href)
  } catch (error) {
    faults.push(`${where()} ${error.message.split('\n')[0]}`)
  } finally {
    console.log = log
  }
  checks.forEach((check, which) => { if (!seen.has(which)) faults.push(`${where(check.line)} ${check.expression}: was not reached`) })
}

const program = ts.createProgram(typed.map(([file]) => file), { target: ts.ScriptTarget.ES2022, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, strict: true, noEmit: true, skipLibCheck: true, resolveJsonModule: true, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] })
for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
  const found = typed.find(([file]) => diagnostic.file?.fileName === file)
  if (!found) continue
  const line = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line - (found[1].own && /^import/.test(diagnostic.file.text) && found[2] > 12 ? 1 : 0)
  // A sample may show that something does not compile: it says so in the line before.
  if (/does not compile|type error|编译不过|@ts-expect-error/.test(found[1].code)) continue
  faults.push(`${relative(root, found[1].path)}:${found[1].line + Math.max(0, line)} type: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`)
}

faults.forEach(bad)
if (results === 0) bad('no sample with a shown result was found')
if (faults.length > 0 || results === 0) {
  bad(`${faults.length} faults in ${files.length} samples`)
  process.exit(1)
}
good(`${files.length} samples ran, ${results} shown results compared`)
