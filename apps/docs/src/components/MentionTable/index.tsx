import clsx from 'clsx'
import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import AnnotatedText from '@site/src/components/AnnotatedText'
import { kindLabel } from '@site/src/lib/kindLabels'
import { readMention } from '@site/src/lib/readMention'
import { useLang } from '@site/src/lib/useLang'
import type { Mention } from '@wanyi/text'
import styles from './styles.module.css'

interface Props {
  readonly mentions: readonly Mention[]
  readonly active?: number | undefined
  readonly onActivate?: (index: number | undefined) => void
}

/** The mentions of a text, one a row: the words, the kind, the value in the language of the page and as a plain number. */
export default function MentionTable({ mentions, active, onActivate }: Props): ReactNode {
  const lang = useLang()
  if (mentions.length === 0) return <p className={styles.none}><Translate id="mentions.none">No mention found.</Translate></p>
  return (
    <table className={styles.table} data-mentions>
      <thead>
        <tr>
          <th scope="col"><Translate id="mentions.text">Text</Translate></th>
          <th scope="col"><Translate id="mentions.kind">Kind</Translate></th>
          <th scope="col"><Translate id="mentions.value">Value</Translate></th>
        </tr>
      </thead>
      <tbody>
        {mentions.map((mention, index) => {
          const { reading, plain } = readMention(mention, lang)
          return (
            <tr
              key={mention.start}
              className={clsx(index === active && styles.active)}
              onMouseEnter={() => onActivate?.(index)}
              onMouseLeave={() => onActivate?.(undefined)}
            >
              <td lang="zh-Hans"><AnnotatedText text={mention.text} spans={[{ start: 0, end: mention.text.length, kind: mention.kind }]} /></td>
              <td>{kindLabel(mention.kind)}</td>
              <td>{reading}{plain !== reading && <code className={styles.plain}>{plain}</code>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
