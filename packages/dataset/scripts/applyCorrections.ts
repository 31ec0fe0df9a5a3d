import { z } from 'zod'
import type { Authored, AuthoredData } from './readData.js'
import type { Kind } from '../schema/kinds.js'

/** A value that its source has wrong: what stands there, what is right, and why. */
export const Correction = z.strictObject({
  record: z.string().regex(/^[a-z]+\/[a-z0-9.-]+$/),
  field: z.string().min(1).describe('The path inside the record, such as `released.value` or `points.2022.value`.'),
  expect: z.unknown().describe('What the record says as authored; when that is mended the correction must go.'),
  value: z.unknown(),
  reason: z.string().min(10),
  since: z.string(),
})
export type Correction = z.infer<typeof Correction>

const isMap = (value: unknown): value is Authored => value !== null && typeof value === 'object'

/** Puts the right value where a record repeats what its source has wrong. What does not stand as expected goes to `faults`. */
export const applyCorrections = (data: AuthoredData, corrections: readonly Correction[], faults: string[]): void => {
  for (const { record, field, expect, value } of corrections) {
    const [kind, id] = record.split('/') as [Kind, string]
    const path = field.split('.')
    const last = path.pop() ?? ''
    const holder = path.reduce<unknown>((at, key) => isMap(at) ? at[key] : undefined, data[kind]?.get(id))
    if (!isMap(holder)) faults.push(`corrections.yml: ${record} has no ${field}`)
    else if (JSON.stringify(holder[last]) !== JSON.stringify(expect)) faults.push(`corrections.yml: ${record} ${field} is ${JSON.stringify(holder[last])}, not ${JSON.stringify(expect)} as expected`)
    else holder[last] = value
  }
}
