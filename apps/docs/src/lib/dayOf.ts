/**
 * The date as a day that `extract` takes, `''` for what is none: a date field passes 0002-05-15 on while a year is being typed, and a shared address may
 * hold anything.
 */
export const dayOf = (date = ''): string => {
  const time = /^[1-8]\d{3}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : ''
}
