import { events } from '../events.js'
import type { Event } from '../generated/types.js'
import { sourced, type Sourced } from '../sourced.js'
import { firstDay, queryDate } from './holdsOn.js'
import { recordSources } from './recordSources.js'

/** Which events to take; what is absent does not narrow. */
export interface TimelineOptions {
  /** The first date, inclusive. */
  readonly from?: string
  /** The date to stop before. */
  readonly to?: string
  readonly types?: readonly Event['type'][]
  /** Ids of which an event concerns at least one. */
  readonly entities?: readonly string[]
}

/**
 * Events in the order of their dates, each with its sources.
 *
 * @throws {WanyiError} BAD_DATE for a date that is none.
 *
 * @example
 * timeline({ from: '2023-03', to: '2023-04', entities: ['baidu'] }).map(({ value }) => value.date) // → ['2023-03-16']
 */
export const timeline = (options: TimelineOptions = {}): Sourced<Event>[] => {
  const from = options.from === undefined ? '' : firstDay(queryDate(options.from))
  const to = options.to === undefined ? '~' : firstDay(queryDate(options.to))
  return events
    .filter(({ date, type, entities }) => firstDay(date) >= from && firstDay(date) < to
      && (options.types?.includes(type) ?? true) && (options.entities?.some((id) => (entities as readonly string[]).includes(id)) ?? true))
    .sort((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)))
    .map((event) => sourced(event, recordSources(event)))
}
