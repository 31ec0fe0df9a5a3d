import { useState, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import CiteButton from '@site/src/components/data/CiteButton'
import CiteDialog from '@site/src/components/data/CiteDialog'
import DataNav from '@site/src/components/data/DataNav'
import SeriesChart from '@site/src/components/data/SeriesChart'
import type { SeriesView } from '@site/src/lib/dataPages'
import { usePunctuation } from '@site/src/lib/usePunctuation'
import { seriesNumber } from '@site/src/lib/seriesNumber'
import page from './page.module.css'
import styles from './SeriesPage.module.css'

/** Each series as a chart, its values and sources under it. */
export default function SeriesPage({ series }: { readonly series: readonly SeriesView[] }): ReactNode {
  const [cited, setCited] = useState<SeriesView>()
  const { bracket } = usePunctuation()
  const title = translate({ id: 'series.title', message: 'Series' })
  return (
    <Layout title={title} description={translate({ id: 'series.description', message: 'Quantities over time, each value with its source.' })}>
      <main className={page.page}>
        <h1>{title}</h1>
        <DataNav />
        <div className={styles.grid}>
          {series.map((each) => {
            const { id, name, unit, formula, points } = each
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
                  ))}{' '}
                  <CiteButton name={name} onClick={() => setCited(each)} />
                </p>
                <details className={styles.values} data-search-skip>
                  <summary><Translate id="series.values">Values</Translate></summary>
                  <table>
                    <tbody>
                      {points.map(({ time, value, status, vintage, note, shown, source }, index) => (
                        <tr key={`${time}-${index}`} className={shown ? undefined : styles.older}>
                          <th scope="row">{time}</th><td>{seriesNumber(value, unit)}</td><td>{status}{vintage && bracket(vintage)}{note && <small>{note}</small>}</td>
                          <td>{source.url ? <a href={source.url} title={source.title} aria-label={source.title} rel="noopener noreferrer" target="_blank">[{sources.findIndex(({ url }) => url === source.url) + 1}]</a> : source.title}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </details>
              </section>
            )
          })}
        </div>
        {cited && <CiteDialog record={{ id: cited.id, title: cited.title, sources: cited.sourceIds }} onClose={() => setCited(undefined)} />}
      </main>
    </Layout>
  )
}
