import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import coverage from '@generated/wanyi-data-pages/default/coverage.json'
import Counts from '@site/src/components/Coverage/Counts'
import { fieldLabel, kindLabel } from '@site/src/lib/fieldLabels'
import styles from './styles.module.css'

/** The kinds whose fields can be undisclosed: there even none of them is said. */
const ofFacts = ['models', 'organizations', 'funding', 'hardware']

/** What is known, undisclosed and not known of each field of a kind of records. */
export default function FieldCoverage(): ReactNode {
  const kinds = [...new Set(coverage.fields.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <section key={kind} data-coverage={kind}>
      <h3 id={`known-${kind}`}>{kindLabel(kind)}</h3>
      <dl className={styles.list}>
        {coverage.fields.filter((entry) => entry.kind === kind).map(({ field, known, undisclosed, unknown, searched }) => (
          <div key={field} data-field={field}>
            <dt>{fieldLabel(kind, field)}</dt>
            <dd>
              <Counts
                parts={[
                  { kind: 'known', label: translate({ id: 'coverage.known', message: 'known' }), count: known },
                  { kind: 'undisclosed', label: translate({ id: 'coverage.undisclosed', message: 'undisclosed' }), count: undisclosed, always: ofFacts.includes(kind) },
                  { kind: 'searched', label: translate({ id: 'coverage.searched', message: 'looked for and not found' }), count: searched },
                  { kind: 'unknown', label: translate({ id: 'coverage.unknown', message: 'not known' }), count: unknown - searched },
                ]}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}
