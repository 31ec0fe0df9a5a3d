import { useId, type ReactNode } from 'react'
import AnnotatedText from '@site/src/components/AnnotatedText'
import styles from './styles.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly spans: readonly { readonly start: number, readonly end: number, readonly kind: string }[]
  readonly active?: number | undefined
  /** Called with the caret's offset whenever it moves. */
  readonly onCaret?: (offset: number) => void
}

/**
 * A text area that marks its mentions while one types: the marks are drawn behind it, letter for letter at the same place,
 * and the area grows with the text, so that it never scrolls by itself.
 */
export default function AnnotatedEditor({ label, value, onChange, spans, active, onCaret }: Props): ReactNode {
  const id = useId()
  return (
    <div>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <div className={styles.field}>
        {/* the empty space at the end keeps a last empty line as high as in the text area */}
        <div className={styles.marks} aria-hidden="true" lang="zh-Hans"><AnnotatedText text={value} spans={spans} active={active} />{'\u200b'}</div>
        <textarea
          id={id}
          className={styles.area}
          lang="zh-Hans"
          value={value}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onSelect={(event) => onCaret?.(event.currentTarget.selectionStart)}
        />
      </div>
    </div>
  )
}
