import type { Bilingual, Series, SeriesId, SeriesPoint } from '../generated/types.js'
import { series } from '../series.js'
import { sourced, type Sourced } from '../sourced.js'
import { queryDate } from './holdsOn.js'
import { unknownId } from './unknownId.js'

/** A point of a series with the unit that its value is in, and the series that it is of. */
export interface SeriesValue extends SeriesPoint {
  readonly series: SeriesId
  readonly name: Bilingual
  readonly unit: string
  readonly per?: string
}

/**
 * The value of a series for a time: of the year where the series is yearly and a day of that year is asked for.
 * Where a value was restated, the one published last; `asOf` gives the one known on a date instead.
 *
 * @returns the point with its unit and source, or null where the series has none for the time.
 * @throws {WanyiError} UNKNOWN_ID where no series has the id, BAD_DATE for a date that is none.
 *
 * @example
 * valueAt('usd-cny', '2022-06-30')?.value.unit // → 'CNY'
 * valueAt('usd-cny', '1800') // → null
 */
export const valueAt = (id: string, date: string, options: { readonly asOf?: string } = {}): Sourced<SeriesValue> | null => {
  const asked = queryDate(date)
  const found: Series | undefined = series.find((each) => each.id === id)
  if (found === undefined) throw unknownId('series', id)
  const asOf = options.asOf === undefined ? undefined : queryDate(options.asOf)
  const points = found.points.filter(({ time, vintage }) => asked.startsWith(time.replace('~', ''))
    && (asOf === undefined || vintage === undefined || vintage <= asOf))
  const closest = Math.max(...points.map(({ time }) => time.length))
  const point = points.find(({ time }) => time.length === closest)
  if (point === undefined) return null
  return sourced({ series: found.id, name: found.name, ...point, unit: found.unit, ...(found.per === undefined ? {} : { per: found.per }) }, [point.source])
}
