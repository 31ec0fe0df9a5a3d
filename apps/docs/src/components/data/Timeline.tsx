import { useMemo, type ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import type { DataRow } from '@site/src/lib/dataTables'
import { timelineOf } from '@site/src/lib/timelineOf'
import styles from './Timeline.module.css'

const left = (at: number): { readonly left: string } => ({ left: `${(at * 100).toFixed(2)}%` })

/** Events along time: a lane a type, a dot an event; the table under it names them. */
export default function Timeline({ rows }: { readonly rows: readonly DataRow[] }): ReactNode {
  const timeline = useMemo(() => timelineOf(rows), [rows])
  if (!timeline) return null
  const { from, to, lanes, ticks } = timeline
  return (
    <div className={styles.timeline} role="img" data-timeline aria-label={translate({ id: 'timeline.label', message: '{count} events from {from} to {to}' }, { count: String(rows.length), from, to })}>
      {lanes.map(({ type, dots }) => (
        <div key={type} className={styles.lane}>
          <span className={styles.type}>{type} <small>{dots.length}</small></span>
          <span className={styles.track}>{dots.map(({ id, at, label }) => <i key={id} style={left(at)} title={label} />)}</span>
        </div>
      ))}
      <div className={styles.lane}>
        <span className={styles.type} />
        <span className={styles.axis}>{ticks.map(({ at, label }) => <span key={label} style={left(at)}>{label}</span>)}</span>
      </div>
    </div>
  )
}
