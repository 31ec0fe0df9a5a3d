const identifier = /^[A-Za-z_$][\w$]*$/

const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`

/**
 * Prints a value as a JavaScript literal, the way the code samples of these docs are written:
 * on one line where it fits in `width` columns, otherwise one element a line.
 */
export const inspect = (value: unknown, width = 80, indent = ''): string => {
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return `[function ${value.name}]`
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof Error) return `${value.name}: ${value.message}`
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = Array.from(value as Float64Array)
    return `${value.constructor.name}(${numbers.length}) [${numbers.slice(0, 5).join(', ')}${numbers.length > 5 ? ', …' : ''}]`
  }
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const items = isList
    ? value.map((item) => inspect(item, width, inner))
    : Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `${identifier.test(key) ? key : quote(key)}: ${inspect(item, width, inner)}`)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  if (items.length === 0) return open + close
  const line = isList ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`
  if (!line.includes('\n') && indent.length + line.length <= width) return line
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`
}
