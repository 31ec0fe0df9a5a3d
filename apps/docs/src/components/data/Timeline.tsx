import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import type { DataRow } from '@site/src/lib/dataTables'
import styles from './Timeline.module.css'

const dayOf = (edtf: string): number => {
  const [, year = '', month = '07', day = '15'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? []
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(day)) : Number.NaN
}

/** Events along the years: a dot an event, stacked where they are close; the table under it names them. */
export default function Timeline({ rows }: { readonly rows: readonly DataRow[] }): ReactNode {
  const events = rows.map((row) => ({ row, time: dayOf(String(row.cells.date ?? '')) })).filter(({ time }) => Number.isFinite(time)).sort((a, b) => a.time - b.time)
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return null
  const from = new Date(first.time).getUTCFullYear()
  const to = new Date(last.time).getUTCFullYear() + 1
  const start = Date.UTC(from, 0, 1)
  const x = (time: number): number => 10 + ((time - start) / (Date.UTC(to, 0, 1) - start)) * 980
  const columns = new Map<number, number>()
  const dots = events.map(({ row, time }) => {
    const column = Math.round(x(time) / 9)
    const level = columns.get(column) ?? 0
    columns.set(column, level + 1)
    return { row, cx: column * 9, level }
  })
  const height = 30 + Math.max(...columns.values()) * 10
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => (year - from) % Math.max(1, Math.ceil((to - from) / 12)) === 0)
  return (
    <svg className={styles.timeline} viewBox={`0 0 1000 ${height}`} role="img" aria-label={translate({ id: 'timeline.label', message: '{count} events from {from} to {to}' }, { count: String(events.length), from: String(from), to: String(to - 1) })}>
      <line x1={10} x2={990} y1={height - 20} y2={height - 20} className={styles.axis} />
      {years.map((year) => <g key={year}><line x1={x(Date.UTC(year, 0, 1))} x2={x(Date.UTC(year, 0, 1))} y1={height - 24} y2={height - 16} className={styles.axis} /><text x={x(Date.UTC(year, 0, 1))} y={height - 3} textAnchor="middle">{year}</text></g>)}
      {dots.map(({ row, cx, level }) => <circle key={row.id} cx={cx} cy={height - 28 - level * 10} r={4}><title>{`${row.cells.date}: ${row.cells.title}`}</title></circle>)}
    </svg>
  )
}
