import type { ReactNode } from 'react'
import ClaimEvidence from '@site/src/components/data/ClaimEvidence'
import NavLink from '@site/src/components/formula/NavLink'
import Verdict from '@site/src/components/Verdict'
import type { ClaimView } from '@site/src/lib/dataPages'
import styles from './Claim.module.css'

/** A claim in the list of all: its statement and verdict, with a link to its own page. */
export default function Claim({ claim }: { readonly claim: ClaimView }): ReactNode {
  const { id, statement, expression, verdict } = claim
  return (
    <article id={id} className={styles.claim}>
      <p className={styles.head}>
        <NavLink to={`/claims/${id}`} className={styles.id}>{id}</NavLink>
        <span>{statement}{expression && <> <q lang="zh-Hans">{expression}</q></>}</span>
        <Verdict verdict={verdict} />
      </p>
      <div className={styles.indented}><ClaimEvidence claim={claim} /></div>
    </article>
  )
}
