/** An import line of a live block: `import { extract } from '@wanyi/text'`. */
export interface LiveImport {
  readonly names: string
  readonly from: string
}

/** A live block taken apart: what it imports, its statements, and the expression in its last line, whose value is shown. */
export interface LiveCode {
  readonly imports: readonly LiveImport[]
  readonly statements: string
  readonly result: string | undefined
}

const importLine = /^import\s+\{([^}]*)\}\s+from\s+['"]([^'"]+)['"];?\s*$/

/**
 * Takes the text of a live block apart. The last statement that starts a line is the result, unless it declares something.
 * Lines that close or continue a statement (`}`, `)`, `]`, `.`) or are indented belong to the statement before them.
 */
export const parseLiveCode = (code: string): LiveCode => {
  const imports: LiveImport[] = []
  const lines: string[] = []
  for (const line of code.split('\n')) {
    const found = importLine.exec(line)
    if (found) imports.push({ names: found[1]!.replace(/\s+as\s+/g, ': '), from: found[2]! })
    else lines.push(line)
  }
  while (lines.length > 0 && /^\s*(\/\/.*)?$/.test(lines[lines.length - 1]!)) lines.pop()
  let start = lines.length - 1
  while (start > 0 && /^(\s|[)\]}.?:]|$)/.test(lines[start]!)) start--
  const last = lines.slice(start).join('\n').replace(/^;|;\s*$/g, '')
  const declares = /^(const|let|var|function|class|if|for|while|throw|return|\/\/)\b/.test(last)
  return declares || last.trim() === ''
    ? { imports, statements: lines.join('\n'), result: undefined }
    : { imports, statements: lines.slice(0, start).join('\n'), result: last }
}

/** A function expression that runs a live block, async where it waits for something; `modules` holds the imported packages by name. */
export const liveFunction = ({ imports, statements, result }: LiveCode): string => [
  `${/\bawait\b/.test(statements + (result ?? '')) ? 'async ' : ''}() => {`,
  ...imports.map(({ names, from }) => `const {${names}} = modules[${JSON.stringify(from)}]`),
  statements,
  `return (${result ?? 'undefined'})`,
  '}',
].join('\n')
