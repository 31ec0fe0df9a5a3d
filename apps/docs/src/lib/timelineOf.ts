import type { DataRow } from './dataTables'

/** Events along time: a lane a type, the fullest first, and the ticks under them; places are shares of the width. */
export interface TimelineView {
  readonly from: string
  readonly to: string
  readonly lanes: readonly { readonly type: string, readonly dots: readonly { readonly id: string, readonly at: number, readonly label: string }[] }[]
  readonly ticks: readonly { readonly at: number, readonly label: string }[]
}

/** The middle of what a date covers. */
const dayOf = (edtf: string): number => {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? []
  return year ? Date.UTC(Number(year), month ? Number(month) - 1 : 6, day ? Number(day) : month ? 15 : 1) : Number.NaN
}
const monthStart = (time: number, ahead = 0): number => Date.UTC(new Date(time).getUTCFullYear(), new Date(time).getUTCMonth() + ahead, 1)
const yearStart = (time: number, ahead = 0): number => Date.UTC(new Date(time).getUTCFullYear() + ahead, 0, 1)

/** The timeline of rows of events; undefined where none has a date. Within two years the ticks are months, else years. */
export const timelineOf = (rows: readonly DataRow[]): TimelineView | undefined => {
  const events = rows.map(({ id, cells }) => ({ id, type: String(cells.type ?? ''), date: String(cells.date ?? ''), title: String(cells.title ?? '') }))
    .map((event) => ({ ...event, time: dayOf(event.date) })).filter(({ time }) => Number.isFinite(time)).sort((a, b) => a.time - b.time)
  const [first, last] = [events[0]?.time, events.at(-1)?.time]
  if (first === undefined || last === undefined) return undefined
  const byMonth = new Date(last).getUTCFullYear() - new Date(first).getUTCFullYear() < 2
  const edge = byMonth ? monthStart : yearStart
  const [start, end] = [edge(first), edge(last, 1)]
  const at = (time: number): number => (time - start) / (end - start)
  const edges: number[] = []
  for (let time = start; time <= end; time = edge(time, 1)) edges.push(time)
  const step = Math.ceil(edges.length / 7)
  const types = [...new Set(events.map(({ type }) => type))].map((type) => [type, events.filter((event) => event.type === type)] as const).sort((a, b) => b[1].length - a[1].length)
  return {
    from: new Date(start).toISOString().slice(0, byMonth ? 7 : 4),
    to: new Date(end - 1).toISOString().slice(0, byMonth ? 7 : 4),
    lanes: types.map(([type, found]) => ({ type, dots: found.map(({ id, time, date, title }) => ({ id, at: at(time), label: `${date}: ${title}` })) })),
    ticks: edges.filter((_, index) => index % step === 0).map((time) => ({ at: at(time), label: new Date(time).toISOString().slice(0, byMonth ? 7 : 4) })),
  }
}
