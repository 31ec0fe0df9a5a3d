import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import PlaygroundApp from '@site/src/components/playground/PlaygroundApp'
import styles from './playground.module.css'

export default function PlaygroundPage(): ReactNode {
  const title = translate({ id: 'playground.title', message: 'Playground' })
  return (
    <Layout title={title} description={translate({ id: 'playground.description', message: 'Paste a Chinese text and see its quantities, entities and arithmetic. Nothing leaves your browser.' })}>
      <main className={styles.page}>
        <h1>{title}</h1>
        <p className={styles.lead}><Translate id="playground.lead">Paste a Chinese text. Its quantities and dates are marked as you type; entities, the arithmetic between the figures and what the dataset says follow. Everything is computed in your browser, nothing is sent.</Translate></p>
        <PlaygroundApp />
      </main>
    </Layout>
  )
}
