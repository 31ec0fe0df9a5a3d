import { useEffect, useState, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import Claim from '@site/src/components/data/Claim'
import DataNav from '@site/src/components/data/DataNav'
import type { ClaimView } from '@site/src/lib/dataPages'
import { sectionLabel } from '@site/src/lib/sectionLabel'
import { verdictLabel } from '@site/src/lib/verdictLabels'
import page from './page.module.css'
import styles from './Claim.module.css'

const verdicts = ['supported', 'imprecise', 'contradicted', 'unknown']

/** Every statement of the article with its verdict and evidence; each has an anchor, and a page of its own. The address holds the verdict that is asked for. */
export default function ClaimsPage({ claims }: { readonly claims: readonly ClaimView[] }): ReactNode {
  const [verdict, setVerdict] = useState<string>()
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('verdict')
    if (asked && verdicts.includes(asked)) setVerdict(asked)
  }, [])
  const choose = (next: string | undefined): void => {
    setVerdict(next)
    window.history.replaceState(window.history.state, '', window.location.pathname + (next ? `?verdict=${next}` : '') + window.location.hash)
  }
  const title = translate({ id: 'claims.title', message: 'Claims and evidence' })
  const sections = [...new Set(claims.map(({ section }) => section))]
  const shown = (claim: ClaimView): boolean => verdict === undefined || claim.verdict === verdict
  return (
    <Layout title={title} description={translate({ id: 'claims.description', message: 'The statements of one article of May 2023, each with what other sources say of it.' })}>
      <main className={page.page}>
        <h1>{title}</h1>
        <DataNav />
        <p className={page.lead}><Translate id="claims.lead">The statements of an opinion piece of May 2023 on Chinese large language models, in our words, each held against other sources. Where a search found nothing, its date stands in place of a source.</Translate></p>
        <div className={styles.filter} role="group" aria-label={translate({ id: 'claims.filter', message: 'Verdict' })}>
          {verdicts.map((name) => (
            <button key={name} type="button" aria-pressed={verdict === name} onClick={() => choose(verdict === name ? undefined : name)}>
              {verdictLabel(name)} <b>{claims.filter((claim) => claim.verdict === name).length}</b>
            </button>
          ))}
        </div>
        {sections.map((section) => {
          const entries = claims.filter((claim) => claim.section === section && shown(claim))
          return entries.length > 0 && (
            <section key={section}>
              <h2 id={`section-${section}`} className={styles.section}>
                {sectionLabel(section)}
              </h2>
              {entries.map((claim) => <Claim key={claim.id} claim={claim} />)}
            </section>
          )
        })}
      </main>
    </Layout>
  )
}
