const DAY = 86_400_000

/** Days from 1970 to a date such as `2008-01-01`, as the formulas over dates count them. */
export const dayNumber = (date: string): number => Date.parse(date) / DAY

/** The date of a day number. */
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
