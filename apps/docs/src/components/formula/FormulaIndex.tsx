import type { ReactNode } from 'react'
import NavLink from '@site/src/components/formula/NavLink'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import type { FormulaLink } from '@site/src/lib/formula'
import { subjectLabels } from '@site/src/lib/subjectLabels'
import styles from './FormulaIndex.module.css'

interface Props {
  readonly links: readonly FormulaLink[]
}

export default function FormulaIndex({ links }: Props): ReactNode {
  const title = translate({ id: 'formulas.title', message: 'Formulas' })
  return (
    <Layout title={title} description={translate({ id: 'formulas.description', message: 'Every formula of @wanyi/economics, each with a calculator, its assumptions and its source.' })}>
      <main className={styles.page}>
        <h1>{title}</h1>
        <p className={styles.lead}><Translate id="formulas.lead">Every formula of @wanyi/economics has a page: what it says, its inputs with units, a calculator that takes what people write (10亿人次, 1%, 20美元/月, 1.2bn), its assumptions, and the published cases that it reproduces.</Translate></p>
        {Object.entries(subjectLabels()).map(([subject, label]) => {
          const entries = links.filter((link) => link.subject === subject)
          return entries.length > 0 && (
            <section key={subject}>
              <h2 id={subject}>{label}</h2>
              <dl className={styles.list}>
                {entries.map(({ id, title: name, explanation }) => (
                  <div key={id}>
                    <dt><NavLink to={`/formulas/${id}`}>{name}</NavLink></dt>
                    <dd>{explanation}</dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </main>
    </Layout>
  )
}
