import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import styles from './styles.module.css'

interface Props {
  readonly samples: readonly string[]
  readonly onPick: (sample: string) => void
}

/** Short texts to try, each a button. */
export default function SampleChips({ samples, onPick }: Props): ReactNode {
  return (
    <div className={styles.row} data-search-skip>
      <span className={styles.label}><Translate id="samples.label">Try:</Translate></span>
      {samples.map((sample) => (
        <button key={sample} type="button" className={styles.chip} lang="zh-Hans" onClick={() => onPick(sample)}>{sample}</button>
      ))}
    </div>
  )
}
