import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import Identity from '@site/src/components/Identity'
import JsonPane from '@site/src/components/JsonPane'
import ComparisonCard from '@site/src/components/playground/ComparisonCard'
import StatementTable from '@site/src/components/playground/StatementTable'
import { useLang } from '@site/src/lib/useLang'
import { usePunctuation } from '@site/src/lib/usePunctuation'
import type { Reading } from 'wanyi'
import styles from './ReadingPanel.module.css'

interface Props {
  readonly reading: Reading | undefined
}

const None = (): ReactNode => <p className={styles.none}><Translate id="reading.none">None found.</Translate></p>

/** What the reader makes of the text: entities, arithmetic, statements, evidence. */
export default function ReadingPanel({ reading }: Props): ReactNode {
  const lang = useLang()
  const { list } = usePunctuation()
  if (!reading) return <p className={styles.none} aria-live="polite"><Translate id="reading.loading">The reader and its dataset are loading.</Translate></p>
  const { entities, identities, mismatches, statements, comparisons } = reading
  return (
    <div className={styles.panel} aria-live="polite" data-reading data-search-skip>
      <section>
        <h2><Translate id="reading.identities">Arithmetic</Translate></h2>
        {identities.length + mismatches.length === 0 ? <None /> : (
          <ul className={styles.list}>
            {[...mismatches, ...identities].map((identity) => <li key={identity.formula}><Identity {...identity} /></li>)}
          </ul>
        )}
      </section>
      <section>
        <h2><Translate id="reading.entities">Entities</Translate></h2>
        {entities.length === 0 ? <None /> : (
          <ul className={styles.list}>
            {entities.map(({ id, name, mentions, misspelt }) => (
              <li key={id}>
                <b>{name[lang]}</b> <code>{id}</code> × {mentions.length}
                {misspelt.length > 0 && <> · <Translate id="reading.misspelt" values={{ words: misspelt.join(list) }}>{'written {words}'}</Translate></>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles.wide}>
        <h2><Translate id="reading.comparisons">What the evidence says</Translate></h2>
        {comparisons.length === 0 ? <None /> : <div className={styles.cards}>{comparisons.map((comparison) => <ComparisonCard key={`${comparison.start}-${comparison.claim}`} comparison={comparison} />)}</div>}
      </section>
      <section className={styles.wide}>
        <h2><Translate id="reading.statements">Statements</Translate></h2>
        {statements.length === 0 ? <None /> : <StatementTable statements={statements} entities={entities} />}
        <JsonPane value={reading} />
      </section>
    </div>
  )
}
