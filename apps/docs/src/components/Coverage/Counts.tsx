import type { ReactNode } from 'react'
import styles from './styles.module.css'

export interface Part {
  readonly kind: string
  readonly label: string
  readonly count: number
  /** Whether it is said of none, too. */
  readonly always?: boolean
}

/** Counts side by side: as a bar for the eye and as numbers for the reader. */
export default function Counts({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  const present = parts.filter(({ count, always }) => count > 0 || always)
  return (
    <>
      <span className={styles.bar} aria-hidden="true">{present.filter(({ count }) => count > 0).map(({ kind, count }) => <span key={kind} data-part={kind} style={{ flexGrow: count }} />)}</span>
      <span className={styles.counts}>{present.map(({ kind, label, count }) => <span key={kind}><i data-part={kind} aria-hidden="true" /> <b>{count.toLocaleString('en')}</b> {label}</span>)}</span>
    </>
  )
}
