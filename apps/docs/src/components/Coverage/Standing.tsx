import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import coverage from '@generated/wanyi-data-pages/default/coverage.json'
import Counts from '@site/src/components/Coverage/Counts'
import { kindLabel, sourceKindLabel, sourceKinds } from '@site/src/lib/fieldLabels'
import styles from './styles.module.css'

/** The records of each kind by the best source behind them. */
export default function Standing(): ReactNode {
  return (
    <dl className={styles.list} data-standing>
      {coverage.standing.map(({ kind, records, counts }) => (
        <div key={kind}>
          <dt>{kindLabel(kind)} <span className={styles.total}><Translate id="coverage.records" values={{ count: records.toLocaleString('en') }}>{'{count} records'}</Translate></span></dt>
          <dd><Counts parts={sourceKinds.map((source) => ({ kind: source, label: sourceKindLabel(source), count: counts[source] ?? 0 }))} /></dd>
        </div>
      ))}
    </dl>
  )
}
