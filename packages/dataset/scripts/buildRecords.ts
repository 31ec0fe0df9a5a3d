import { kindNames, kinds, type Records } from '../schema/kinds.js'
import { expandRecord } from './expandRecord.js'
import type { AuthoredData } from './readData.js'

/** The records in their built form. A record that does not fit its schema is left out and named in `faults`. */
export const buildRecords = (data: AuthoredData, faults: string[]): Records => {
  const built: Record<string, unknown[]> = {}
  for (const kind of kindNames) {
    const records: unknown[] = []
    for (const [id, authored] of data[kind]) {
      try {
        const parsed = kinds[kind].safeParse(expandRecord(kind, id, authored, data))
        if (parsed.success) records.push(parsed.data)
        else for (const issue of parsed.error.issues) faults.push(`${kind}/${id}.yml: ${issue.path.map(String).join('.')}: ${issue.message}`)
      } catch (error) {
        faults.push(`${kind}/${id}.yml: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
    built[kind] = records
  }
  return built as Records
}
