import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { kindNames, type Kind } from '../schema/kinds.js'

/** A record as it was written, before defaults and short forms are filled in. */
export type Authored = Record<string, unknown>
export type AuthoredData = Record<Kind, Map<string, Authored>>

/** Reads `data/<kind>/<id>.yml`: the path is the id. Faults in the YAML itself go to `faults`. */
export const readData = (folder: string, faults: string[]): AuthoredData => {
  const data = Object.fromEntries(kindNames.map((kind) => [kind, new Map<string, Authored>()])) as AuthoredData
  for (const kind of kindNames) {
    for (const file of readdirSync(join(folder, kind)).sort()) {
      const path = `${kind}/${file}`
      if (!file.endsWith('.yml')) { faults.push(`${path}: only .yml files belong here`); continue }
      try {
        const record: unknown = parse(readFileSync(join(folder, kind, file), 'utf8'))
        if (record === null || typeof record !== 'object' || Array.isArray(record)) faults.push(`${path}: a record is a map`)
        else if ('id' in record) faults.push(`${path}: no id is written, the file name is the id`)
        else data[kind].set(file.slice(0, -4), record as Authored)
      } catch (error) {
        faults.push(`${path}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
      }
    }
  }
  return data
}
