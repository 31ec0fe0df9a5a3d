import type { ReactNode } from 'react'
import { verdictLabel } from '@site/src/lib/verdictLabels'
import styles from './styles.module.css'

/** A verdict as a small label. */
export default function Verdict({ verdict }: { readonly verdict: string }): ReactNode {
  return <span className={styles.verdict} data-verdict={verdict}>{verdictLabel(verdict)}</span>
}
