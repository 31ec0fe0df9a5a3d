import data from './generated/people.json' with { type: 'json' }
import type { Person } from './generated/types.js'

/** People whom the texts of the field name. */
export const people: readonly Person[] = data
