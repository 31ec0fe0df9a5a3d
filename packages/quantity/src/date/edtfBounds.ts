import { dateBounds, type Day } from './dateBounds.js'
import type { Edtf } from './Edtf.js'
import { parseEdtf } from './parseEdtf.js'

/** The first and the last day that a date can mean. */
export interface EdtfBounds {
  /** An ISO day, `2021-07-01`; `null` where the start is open or unknown. */
  readonly earliest: string | null
  /** An ISO day; `null` where the end is open or unknown. */
  readonly latest: string | null
}

/** The bounds as days, `undefined` where open or unknown. */
export const dayBounds = (text: Edtf): { readonly earliest: Day | undefined; readonly latest: Day | undefined } => {
  const parsed = parseEdtf(text)
  const [start, end] = parsed.kind === 'date' ? [parsed.date, parsed.date] : [parsed.start, parsed.end]
  return {
    earliest: typeof start === 'string' ? undefined : dateBounds(start)?.earliest,
    latest: typeof end === 'string' ? undefined : dateBounds(end)?.latest,
  }
}

const write = ([year, month, day]: Day): string => {
  const [y, m, d] = [Math.abs(year), month, day].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
  return `${year < 0 ? '-' : ''}${y}-${m}-${d}`
}

/**
 * The earliest and the latest day that an EDTF date can mean. A mark (`~`, `?`) widens nothing, since how far it reaches is not stated. Spring is
 * March to May, winter December to the next February (in the southern numbers 29–32 half a year later).
 *
 * @throws {WanyiError} `INVALID_EDTF`.
 * @see https://www.rubydoc.info/gems/edtf/EDTF/Season the months of the seasons
 * @see https://app.unpkg.com/@rr0/time@0.11.1/files/src/level2/month/Level2Months.mjs the numbers of the parts of a year
 *
 * @example
 * edtfBounds('2021-35') // → { earliest: '2021-07-01', latest: '2021-09-30' }
 * edtfBounds('199X') // → { earliest: '1990-01-01', latest: '1999-12-31' }
 * edtfBounds('2023-04-01/..') // → { earliest: '2023-04-01', latest: null }
 * edtfBounds('XXXX-04') // → { earliest: null, latest: null }
 */
export const edtfBounds = (text: Edtf): EdtfBounds => {
  const { earliest, latest } = dayBounds(text)
  return { earliest: earliest ? write(earliest) : null, latest: latest ? write(latest) : null }
}
