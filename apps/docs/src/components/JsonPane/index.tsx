import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import CopyButton from '@site/src/components/CopyButton'
import styles from './styles.module.css'

interface Props {
  readonly value: unknown
  readonly open?: boolean
}

/** A value as JSON, one member of a list a line, with a button that copies it. */
export default function JsonPane({ value, open = false }: Props): ReactNode {
  const json = Array.isArray(value)
    ? value.length === 0 ? '[]' : `[\n${value.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`
    : JSON.stringify(value, null, 2)
  return (
    <details className={styles.pane} open={open} data-search-skip>
      <summary><Translate id="json.summary">JSON</Translate></summary>
      <div className={styles.body}>
        <pre tabIndex={0} role="region" aria-label={translate({ id: 'json.label', message: 'Result as JSON' })} data-json>{json}</pre>
        <CopyButton text={() => json} />
      </div>
    </details>
  )
}
