import { expect, test } from 'vitest'
import { printTypes } from './printTypes.js'

test('objects are interfaces, ids are unions of what exists', () =>
  expect(printTypes({
    ThingId: { type: 'string', description: 'An id.' },
    Thing: {
      type: 'object', required: ['id'],
      properties: { id: { $ref: '#/$defs/ThingId' }, size: { type: ['number', 'null'], description: 'In m.' }, tags: { type: 'array', items: { enum: ['a', 'b'] } } },
    },
  }, { ThingId: ['one', 'two'] })).toBe(`/** An id. */
export type ThingId =
  | 'one'
  | 'two'

export interface Thing {
  readonly id: ThingId
  /** In m. */
  readonly size?: number | null
  readonly tags?: readonly ('a' | 'b')[]
}
`))
