import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import AnnotatedText from '@site/src/components/AnnotatedText'
import Identity from '@site/src/components/Identity'
import type { HomeReading } from '@site/src/lib/homeReading'
import { readMention } from '@site/src/lib/readMention'
import { useLang } from '@site/src/lib/useLang'
import styles from './ReadingSheet.module.css'

interface Props {
  readonly reading: HomeReading
}

/** A passage with its values written over it, and what its figures say of one another. */
export default function ReadingSheet({ reading: { text, mentions, identities } }: Props): ReactNode {
  const lang = useLang()
  const gloss = (index: number): string => {
    const mention = mentions[index]
    if (!mention) return ''
    const { reading: words, plain } = readMention(mention, lang)
    // Over Chinese words stands the value as code has it, over them on the English page the words that an English text would use.
    return lang === 'zh' ? plain.replace(/\d{7,}/g, (digits) => Number(digits).toExponential().replace('e+', 'e')) : words
  }
  return (
    <section className={styles.section} aria-label={translate({ id: 'home.reading.label', message: 'A reading' })}>
      <div className={styles.sheet}>
        <p className={styles.text} lang="zh-Hans">
          <AnnotatedText text={text} spans={mentions} gloss={gloss} />
        </p>
        <div className={styles.sums}>
          <h2 className={styles.heading}><Translate id="home.reading.sums">Does its arithmetic hold?</Translate></h2>
          <ul>{identities.map((identity) => <li key={identity.formula}><Identity {...identity} /></li>)}</ul>
        </div>
      </div>
      <p className={styles.note}><Translate id="home.reading.note">Computed by the packages while this page was built. The passage was written for it.</Translate></p>
    </section>
  )
}
