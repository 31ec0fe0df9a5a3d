import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import Verdict from '@site/src/components/Verdict'
import { compact } from '@site/src/lib/compact'
import type { ClaimView } from '@site/src/lib/dataPages'
import styles from './Claim.module.css'

/** `c085 * c086` with each id a link to its claim. */
const linked = (formula: string): ReactNode => formula.split(/(\bc\d{3}[a-z]?\b)/).map((part, index) => index % 2 === 1 ? <a key={index} href={`#${part}`}>{part}</a> : part)

export default function Claim({ claim: { id, statement, expression, verdict, evidence, searched, arithmetic } }: { readonly claim: ClaimView }): ReactNode {
  return (
    <article id={id} className={styles.claim}>
      <p className={styles.head}>
        <a href={`#${id}`} className={styles.id}>{id}</a>
        <span>{statement}{expression && <> <q lang="zh-Hans">{expression}</q></>}</span>
        <Verdict verdict={verdict} />
      </p>
      {arithmetic && (
        <p className={styles.evidence}>
          <code>{linked(arithmetic.formula)}</code> = {compact(arithmetic.low)}{arithmetic.high !== arithmetic.low && ` – ${compact(arithmetic.high)}`}:{' '}
          {arithmetic.holds ? <Translate id="claims.holds">the sum holds.</Translate> : <Translate id="claims.fails">the sum does not hold.</Translate>}{arithmetic.note && ` ${arithmetic.note}`}
        </p>
      )}
      <ul>
        {evidence.map(({ verdict: of, quote, note, source, time }) => (
          <li key={source.title + note} className={styles.evidence}>
            <Verdict verdict={of} />{' '}
            {source.url ? <a href={source.url} rel="noopener noreferrer" target="_blank">{source.title}</a> : source.title}
            {` (${source.publisher}${source.published ? `, ${source.published}` : ''})`}{time && `, ${time}`}
            {quote && <>: <q>{quote}</q></>} <span className={styles.note}>{note}</span>
          </li>
        ))}
      </ul>
      {searched && <p className={styles.evidence}><Translate id="reading.searched" values={{ date: searched }}>{'A search on {date} found nothing.'}</Translate></p>}
    </article>
  )
}
