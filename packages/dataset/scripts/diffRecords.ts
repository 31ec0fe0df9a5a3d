import { kindNames, type Records } from '../schema/kinds.js'

/** The leaves of a value by their paths. */
const leaves = (value: unknown, path = '', into = new Map<string, string>()): Map<string, string> => {
  if (value !== null && typeof value === 'object' && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) leaves(inner, path === '' ? key : `${path}.${key}`, into)
  } else into.set(path, JSON.stringify(value))
  return into
}

/** What changed from one build of the data to another: a line for each record that came, went or changed, and one for each of its fields. */
export const diffRecords = (before: Records, after: Records): string[] => kindNames.flatMap((kind) => {
  const old = new Map<string, object>(before[kind].map((record) => [record.id, record]))
  const now = new Map<string, object>(after[kind].map((record) => [record.id, record]))
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort()
  return ids.flatMap((id) => {
    const [from, to] = [old.get(id), now.get(id)]
    if (from === undefined) return [`+ ${kind}/${id}`]
    if (to === undefined) return [`- ${kind}/${id}`]
    const [was, is] = [leaves(from), leaves(to)]
    const fields = [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path))
    return fields.length === 0 ? [] : [`~ ${kind}/${id}`, ...fields.map((path) => `    ${path}: ${was.get(path) ?? 'none'} → ${is.get(path) ?? 'none'}`)]
  })
})
