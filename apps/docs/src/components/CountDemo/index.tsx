import { useId, useState, type ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import useIsBrowser from '@docusaurus/useIsBrowser'
import { countText } from '@wanyi/text'
import styles from './styles.module.css'

const rows = (): readonly (readonly [keyof ReturnType<typeof countText>, string])[] => [
  ['words', translate({ id: 'count.words', message: 'words as Word counts them (字数)' })],
  ['han', translate({ id: 'count.han', message: 'Chinese characters' })],
  ['otherWords', translate({ id: 'count.otherWords', message: 'words in other scripts' })],
  ['segments', translate({ id: 'count.segments', message: 'words as segmented' })],
  ['sentences', translate({ id: 'count.sentences', message: 'sentences' })],
  ['graphemes', translate({ id: 'count.graphemes', message: 'characters as seen' })],
  ['codePoints', translate({ id: 'count.codePoints', message: 'code points' })],
  ['utf16', translate({ id: 'count.utf16', message: 'UTF-16 units' })],
]

/** A text and all its counts. Words of the language are left to the browser, whose word list may differ from that of the build. */
export default function CountDemo(): ReactNode {
  const id = useId()
  const isBrowser = useIsBrowser()
  const [text, setText] = useState('使用Adobe Photoshop打开图片，一共3.5亿张😀。')
  const counts = countText(text)
  return (
    <div className={styles.demo} data-search-skip>
      <label htmlFor={id}>{translate({ id: 'demo.label', message: 'Chinese text, edit it' })}</label>
      <textarea id={id} rows={3} lang="zh-Hans" value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      <dl aria-live="polite">
        {rows().map(([key, label]) => (
          <div key={key}><dt>{label}</dt><dd>{key === 'segments' && !isBrowser ? '…' : String(counts[key])}</dd></div>
        ))}
        <div>
          <dt>{translate({ id: 'count.tokens', message: 'tokens of a language model, estimated' })}</dt>
          <dd>{counts.tokens.value} <small>({counts.tokens.low}–{counts.tokens.high})</small></dd>
        </div>
      </dl>
    </div>
  )
}
