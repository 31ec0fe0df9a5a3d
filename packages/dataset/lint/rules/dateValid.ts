import { allRecords, type Fault, type Rule } from '../Rule.js'

const keys = new Set(['published', 'accessed', 'time', 'from', 'to', 'date', 'vintage', 'sought', 'searched', 'released', 'founded', 'retired'])

const dates = (value: unknown, key = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => dates(each, key))
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([inner, each]) => dates(each, inner === 'value' ? key : inner))
  return typeof value === 'string' && keys.has(key) ? [value] : []
}

/** Whether the month exists and the day in it; qualifiers and open ends are looked through. */
const exists = (date: string): boolean => date.split('/').every((part) => {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(part) ?? []
  if (month === undefined) return true
  if (day === undefined) return (Number(month) >= 1 && Number(month) <= 12) || (Number(month) >= 21 && Number(month) <= 41)
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day)
})

export const dateValid: Rule = {
  name: 'dateValid',
  description: 'Every date exists in the calendar, and what was read or sought was so by the day of the data version.',
  check: ({ records, today }) => allRecords(records).flatMap(({ kind, record }) => {
    const faults: Fault[] = [...new Set(dates(record))].filter((date) => !exists(date)).map((date) => ({ kind, id: record.id, message: `${date} is no date` }))
    if ('accessed' in record) {
      if (record.accessed > today) faults.push({ kind, id: record.id, message: `accessed ${record.accessed} is after ${today}` })
      if (record.published !== undefined && record.published.slice(0, 10) > record.accessed) faults.push({ kind, id: record.id, message: 'published after it was read' })
    }
    return faults
  }),
}
