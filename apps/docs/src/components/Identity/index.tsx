import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import styles from './styles.module.css'

interface Props {
  readonly formula: string
  readonly verdict: string
}

/** One equation between the figures of a text, and whether it holds. */
export default function Identity({ formula, verdict }: Props): ReactNode {
  const holds = verdict === 'holds'
  const label = holds
    ? translate({ id: 'identity.holds', message: 'holds' })
    : verdict === 'unit clash' ? translate({ id: 'identity.unitClash', message: 'units clash' }) : translate({ id: 'identity.off', message: 'does not hold' })
  return (
    <span className={styles.identity} data-identity={verdict}>
      <span className={styles.formula} lang="zh-Hans">{formula}</span>
      <span className={holds ? styles.holds : styles.off}>{label}</span>
    </span>
  )
}
