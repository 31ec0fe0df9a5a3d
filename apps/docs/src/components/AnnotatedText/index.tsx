import clsx from 'clsx'
import type { ReactNode } from 'react'
import { kindColour } from '@site/src/lib/kindLabels'
import { segments } from '@site/src/lib/segments'
import styles from './styles.module.css'

interface Span {
  readonly start: number
  readonly end: number
  readonly kind: string
}

interface Props {
  readonly text: string
  readonly spans: readonly Span[]
  /** The span to set off from the others. */
  readonly active?: number | undefined
  /** A gloss over each span, drawn as ruby. */
  readonly gloss?: (index: number) => string
}

/** A text with its mentions marked in the colours of their kinds. */
export default function AnnotatedText({ text, spans, active, gloss }: Props): ReactNode {
  return segments(text, spans).map(({ text: piece, index }, key) => {
    const span = index === undefined ? undefined : spans[index]
    if (index === undefined || !span) return piece
    const mark = <mark key={key} className={clsx(styles.mark, index === active && styles.active)} data-kind={kindColour(span.kind)}>{piece}</mark>
    return gloss ? <ruby key={key} className={styles.ruby}>{mark}<rt>{gloss(index)}</rt></ruby> : mark
  })
}
