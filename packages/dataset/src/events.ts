import data from './generated/events.json' with { type: 'json' }
import type { Event } from './generated/types.js'

/** What happened when: releases, funding, rules, outages. */
export const events: readonly Event[] = data
