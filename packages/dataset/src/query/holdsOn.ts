import { WanyiError } from '@wanyi/quantity'

/**
 * The day that a query asks for, as text that compares by order: `2024`, `2024-05` or `2024-05-06`.
 * @throws {WanyiError} BAD_DATE for anything else.
 */
export const queryDate = (date: string): string => {
  if (typeof date === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) return date
  throw new WanyiError('BAD_DATE', { expected: 'a date such as 2024, 2024-05 or 2024-05-06', received: JSON.stringify(date) ?? String(date) })
}

/** The first day of a date whose day or month may be missing. */
export const firstDay = (date: string): string => `${date.replace(/[~?]/g, '')}-01-01`.slice(0, 10)

/** Whether a span that begins on `from` and ends before `to` holds on a date. */
export const holdsOn = (from: string, to: string | undefined, date: string): boolean =>
  firstDay(from) <= firstDay(date) && (to === undefined || firstDay(to) > firstDay(date))
