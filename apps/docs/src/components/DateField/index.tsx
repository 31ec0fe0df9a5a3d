import { useId, type ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import styles from './styles.module.css'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The day on which a text was published; empty for none. */
export default function DateField({ value, onChange }: Props): ReactNode {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}><Translate id="date.label">Published on</Translate></label>
      <input id={id} type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
