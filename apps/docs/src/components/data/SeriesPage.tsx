import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import DataNav from '@site/src/components/data/DataNav'
import SeriesChart from '@site/src/components/data/SeriesChart'
import type { SeriesView } from '@site/src/lib/dataPages'
import page from './page.module.css'
import styles from './SeriesPage.module.css'

/** Each series as a chart, its values and sources under it. */
export default function SeriesPage({ series }: { readonly series: readonly SeriesView[] }): ReactNode {
  const title = translate({ id: 'series.title', message: 'Series' })
  return (
    <Layout title={title} description={translate({ id: 'series.description', message: 'Quantities over time, each value with its source.' })}>
      <main className={page.page}>
        <h1>{title}</h1>
        <DataNav />
        <div className={styles.grid}>
          {series.map(({ id, name, unit, formula, points }) => {
            const sources = [...new Map(points.map(({ source }) => [source.url ?? source.title, source])).values()]
            return (
              <section key={id}>
                <h2 id={id}>{name} <span className={styles.unit}>{unit}</span></h2>
                {formula && <p className={styles.sources}><code>{formula}</code></p>}
                <SeriesChart name={name} unit={unit} points={points} />
                <p className={styles.sources}>
                  <Translate id="series.sources">Sources:</Translate>{' '}
                  {sources.map((source, index) => (
                    <span key={source.url ?? source.title}>{index > 0 && ' · '}{source.url ? <a href={source.url} rel="noopener noreferrer" target="_blank">{source.title}</a> : source.title}</span>
                  ))}
                </p>
                <details className={styles.values} data-search-skip>
                  <summary><Translate id="series.values">Values</Translate></summary>
                  <table>
                    <tbody>
                      {points.map(({ time, value, status }, index) => <tr key={`${time}-${index}`}><th scope="row">{time}</th><td>{value.toLocaleString('en')}</td><td>{status}</td></tr>)}
                    </tbody>
                  </table>
                </details>
              </section>
            )
          })}
        </div>
      </main>
    </Layout>
  )
}
