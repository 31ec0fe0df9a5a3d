import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import NavLink from '@site/src/components/formula/NavLink'
import Verdict from '@site/src/components/Verdict'
import { compact } from '@site/src/lib/compact'
import type { ClaimView } from '@site/src/lib/dataPages'
import { usePunctuation } from '@site/src/lib/usePunctuation'
import styles from './Claim.module.css'

/** `c085 * c086` with each id a link to its claim. */
const linked = (formula: string): ReactNode => formula.split(/(\bc\d{3}[a-z]?\b)/).map((part, index) => index % 2 === 1 ? <NavLink key={index} to={`/claims/${part}`}>{part}</NavLink> : part)

/** What speaks for and against a claim: its arithmetic done again, each source with what it says, or the day of a search in vain. */
export default function ClaimEvidence({ claim: { evidence, searched, arithmetic } }: { readonly claim: ClaimView }): ReactNode {
  const { colon, comma, bracket } = usePunctuation()
  return (
    <>
      {arithmetic && (
        <p className={styles.evidence}>
          <code>{linked(arithmetic.formula)}</code> = {compact(arithmetic.low)}{arithmetic.high !== arithmetic.low && ` – ${compact(arithmetic.high)}`}{colon}
          {arithmetic.holds ? <Translate id="claims.holds">the sum holds.</Translate> : <Translate id="claims.fails">the sum does not hold.</Translate>}{arithmetic.note && ` ${arithmetic.note}`}
        </p>
      )}
      <ul className={styles.sources}>
        {evidence.map(({ verdict, value, quote, note, source, time }) => (
          <li key={source.title + note} className={styles.evidence}>
            <Verdict verdict={verdict} />{' '}
            {source.url ? <a href={source.url} rel="noopener noreferrer" target="_blank">{source.title}</a> : source.title}
            {bracket(source.publisher + (source.published ? comma + source.published : ''))}
            {value && <>{colon}<b>{value}</b></>}{time && bracket(time)}
            {quote && <>{colon}<q>{quote}</q></>} <span className={styles.note}>{note}</span>
          </li>
        ))}
      </ul>
      {searched && <p className={styles.evidence}><Translate id="reading.searched" values={{ date: searched }}>{'A search on {date} found nothing.'}</Translate></p>}
    </>
  )
}
