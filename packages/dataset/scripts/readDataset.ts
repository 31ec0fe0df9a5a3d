import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Records } from '../schema/kinds.js'
import { applyCorrections, Correction } from './applyCorrections.js'
import { buildRecords } from './buildRecords.js'
import { readData } from './readData.js'

const Version = z.strictObject({ version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d+)?$/), date: z.string() })
const Redirects = z.record(z.string(), z.strictObject({ to: z.union([z.string(), z.array(z.string())]), since: z.string(), reason: z.string().min(3) }))

/** Everything that stands in a `data/` folder, built. */
export interface Dataset {
  readonly records: Records
  readonly version: z.infer<typeof Version>
  readonly redirects: z.infer<typeof Redirects>
  /** What is wrong with the YAML, the shape of the records, or the corrections; the lint comes after. */
  readonly faults: string[]
}

/** Reads a `data/` folder, corrects what sources have wrong, and builds the records. */
export const readDataset = (folder: string): Dataset => {
  const yaml = (name: string): unknown => parse(readFileSync(join(folder, name), 'utf8'))
  const faults: string[] = []
  const data = readData(folder, faults)
  applyCorrections(data, z.array(Correction).parse(yaml('corrections.yml')), faults)
  return { records: buildRecords(data, faults), version: Version.parse(yaml('version.yml')), redirects: Redirects.parse(yaml('redirects.yml')), faults }
}
