import clsx from 'clsx'
import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { useLocation } from '@docusaurus/router'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import Citation from '@site/src/components/data/Citation'
import ClaimEvidence from '@site/src/components/data/ClaimEvidence'
import NavLink from '@site/src/components/formula/NavLink'
import Verdict from '@site/src/components/Verdict'
import type { ClaimDetail, ClaimLink } from '@site/src/lib/dataPages'
import { sectionLabel } from '@site/src/lib/sectionLabel'
import { usePunctuation } from '@site/src/lib/usePunctuation'
import page from './page.module.css'
import styles from './ClaimPage.module.css'

interface Props {
  readonly claim: ClaimDetail
  readonly index: readonly ClaimLink[]
}

const claims = (ids: readonly string[], between: string): ReactNode => ids.map((id, at) => <span key={id}>{at > 0 && between}<NavLink to={`/claims/${id}`}>{id}</NavLink></span>)

/** One statement of the article: what it says, what other sources say of it, and how to cite it. */
export default function ClaimPage({ claim, index }: Props): ReactNode {
  const { pathname } = useLocation()
  const { colon, comma, list } = usePunctuation()
  const { id, section, paragraph, statement, expression, verdict, value, time, type, subject, entities, attribution, derivedFrom, supports, article } = claim
  const facts: [string, ReactNode][] = [
    [translate({ id: 'claim.expression', message: 'In the article' }), expression && <q lang="zh-Hans">{expression}</q>],
    [translate({ id: 'claim.value', message: 'Read as' }), value && value + (time ? comma + time : '')],
    [translate({ id: 'claim.type', message: 'Kind of statement' }), type],
    [translate({ id: 'claim.subject', message: 'About' }), [...new Set([subject, ...entities])].join(list)],
    [translate({ id: 'claim.attribution', message: 'Said by' }), attribution],
    [translate({ id: 'claim.place', message: 'Where' }), <Translate id="claim.placeOf" key="place" values={{ section: sectionLabel(section), paragraph }}>{'{section}, paragraph {paragraph}'}</Translate>],
    [translate({ id: 'claim.article', message: 'Article' }), article.url ? <a key="article" href={article.url} rel="noopener noreferrer" target="_blank">{article.title}</a> : article.title],
    [translate({ id: 'claim.derivedFrom', message: 'Rests on' }), derivedFrom.length > 0 && claims(derivedFrom, list)],
    [translate({ id: 'claim.supports', message: 'Used by' }), supports.length > 0 && claims(supports, list)],
  ]
  return (
    <Layout title={id + colon + statement} description={statement}>
      <main className={clsx(page.page, styles.claim)}>
        <p className={styles.crumb}><Link to="/claims"><Translate id="claims.title">Claims and evidence</Translate></Link></p>
        <p className={styles.head}><span className={styles.id}>{id}</span> <Verdict verdict={verdict} /></p>
        <h1 data-path={pathname} className={styles.statement}>{statement}</h1>
        <dl className={styles.facts}>
          {facts.filter(([, shown]) => shown).map(([label, shown]) => <div key={label}><dt>{label}</dt><dd>{shown}</dd></div>)}
        </dl>
        <h2 id="evidence"><Translate id="claim.evidence">Evidence</Translate></h2>
        <ClaimEvidence claim={claim} />
        <h2 id="cite"><Translate id="claim.cite">Cite it with its sources</Translate></h2>
        <div data-search-skip><Citation bibtex={claim.bibtex} cslJson={claim.cslJson} /></div>
        <nav className={styles.all} aria-label={translate({ id: 'claim.all', message: 'All claims' })} data-search-skip>
          {index.map((link) => <NavLink key={link.id} to={`/claims/${link.id}`} data-verdict={link.verdict} aria-current={link.id === id ? 'page' : undefined}>{link.id.slice(1)}</NavLink>)}
        </nav>
      </main>
    </Layout>
  )
}
