/** A JSON Schema node, as far as `printTypes` reads it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
}

const comment = (text: string | undefined, indent = ''): string => text === undefined ? '' : `${indent}/** ${text} */\n`

const print = (schema: Schema, indent: string): string => {
  if (schema.$ref !== undefined) return schema.$ref.slice('#/$defs/'.length)
  if (schema.enum !== undefined) return schema.enum.map((value) => `'${String(value)}'`).join(' | ')
  if (schema.anyOf !== undefined) return schema.anyOf.map((each) => print(each, indent)).join(' | ')
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => print({ ...schema, type }, indent)).join(' | ')
  switch (schema.type) {
    case 'string': case 'number': case 'boolean': case 'null': return schema.type
    case 'integer': return 'number'
    case 'array': {
      const item = print(schema.items ?? {}, indent)
      return /^\w+$/.test(item) ? `readonly ${item}[]` : `readonly (${item})[]`
    }
    case 'object': return printBody(schema, indent)
    default: throw new Error(`no type for ${JSON.stringify(schema)}`)
  }
}

const printBody = (schema: Schema, indent: string): string => {
  const inner = `${indent}  `
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const mark = schema.required?.includes(name) === true ? '' : '?'
    return `${comment(field.description, inner)}${inner}readonly ${name}${mark}: ${print(field, inner)}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

/**
 * TypeScript types of the definitions of a JSON Schema. Definitions named in `ids` become unions of the ids that exist,
 * so that an editor completes them and a misspelt id does not compile.
 */
export const printTypes = (definitions: Readonly<Record<string, Schema>>, ids: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(definitions).map(([name, schema]) => {
    const known = ids[name]
    const head = comment(schema.description)
    if (known !== undefined) return `${head}export type ${name} =${known.length > 0 ? known.map((id) => `\n  | '${id}'`).join('') : ' never'}\n`
    return schema.type === 'object' ? `${head}export interface ${name} ${printBody(schema, '')}\n` : `${head}export type ${name} = ${print(schema, '')}\n`
  }).join('\n')
