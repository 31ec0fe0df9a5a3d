import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'
import Verdict from '@site/src/components/Verdict'
import { useLang } from '@site/src/lib/useLang'
import { usePunctuation } from '@site/src/lib/usePunctuation'
import type { Comparison } from 'wanyi'
import styles from './ComparisonCard.module.css'

/** A statement held against a claim of the dataset: the words, the claim, the verdict, the sources. */
export default function ComparisonCard({ comparison: { text, says, verdict, evidence, searched } }: { readonly comparison: Comparison }): ReactNode {
  const lang = useLang()
  const { colon, bracket } = usePunctuation()
  return (
    <article className={styles.card}>
      <p className={styles.head}><q lang="zh-Hans">{text}</q> <Verdict verdict={verdict} /></p>
      <p>{says[lang]}</p>
      <ul>
        {evidence.slice(0, 4).map(({ source, quote, note }) => (
          <li key={source.id + note.en}>
            {source.url ? <Link to={source.url}>{source.title ?? source.publisher}</Link> : source.title ?? source.publisher}
            {source.published && bracket(source.published)}{quote && <>{colon}<q>{quote}</q></>}
            <br /><span className={styles.note}>{note[lang]}</span>
          </li>
        ))}
      </ul>
      {searched && <p className={styles.note}><Translate id="reading.searched" values={{ date: searched }}>{'A search on {date} found nothing.'}</Translate></p>}
    </article>
  )
}
