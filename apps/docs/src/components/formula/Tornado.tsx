import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import { compact } from '@site/src/lib/compact'
import styles from './Tornado.module.css'

interface Props {
  readonly effects: readonly { readonly name: string, readonly atLow: number, readonly atHigh: number }[]
  readonly label: (name: string) => string
}

/** How far each uncertain input moves the result by itself, the others at their medians: the widest bar first. */
export default function Tornado({ effects, label }: Props): ReactNode {
  const low = Math.min(...effects.flatMap(({ atLow, atHigh }) => [atLow, atHigh]))
  const high = Math.max(...effects.flatMap(({ atLow, atHigh }) => [atLow, atHigh]))
  const share = (value: number): number => high > low ? ((value - low) / (high - low)) * 100 : 50
  const round = (value: number): string => compact(Number(value.toPrecision(3)))
  return (
    <div className={styles.tornado} data-tornado>
      <p className={styles.caption}><Translate id="tornado.caption">What each input does on its own</Translate></p>
      {effects.map(({ name, atLow, atHigh }) => {
        const [from, to] = atLow < atHigh ? [atLow, atHigh] : [atHigh, atLow]
        return (
          <div key={name} className={styles.row}>
            <span>{label(name)}</span>
            <span className={styles.track} aria-hidden="true"><span style={{ insetInlineStart: `${share(from)}%`, width: `${Math.max(1, share(to) - share(from))}%` }} /></span>
            <span className={styles.ends}>{round(from)} – {round(to)}</span>
          </div>
        )
      })}
    </div>
  )
}
