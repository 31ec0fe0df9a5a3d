import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import styles from './Hero.module.css'

export default function Hero(): ReactNode {
  return (
    <header className={styles.hero}>
      <span className={styles.glyphs} aria-hidden="true" lang="zh-Hans">万亿</span>
      <div className={styles.inner}>
        <h1 className={styles.title}><Translate id="home.hero.title">Read Chinese economic text as data, compute with it, and check it</Translate></h1>
        <p className={styles.lead}>
          <Translate id="home.hero.lead">
            40多亿元, 近七成 and 去年底 become numbers with units, bounds, hedges and dates. Formulas of the economics of large language models compute with them, and a dataset with evidence says what is known of them.
          </Translate>
        </p>
        <p className={styles.actions}>
          <Link className={styles.primary} to="/playground"><Translate id="home.hero.playground">Paste a text</Translate></Link>
          <Link className={styles.secondary} to="/docs/getting-started"><Translate id="home.hero.start">Get started</Translate></Link>
        </p>
      </div>
    </header>
  )
}
