import type { ReactNode } from 'react'
import Editor from '@site/src/theme/Playground/Editor'
import Preview from '@site/src/theme/Playground/Preview'
import Provider from '@site/src/theme/Playground/Provider'
import styles from './styles.module.css'

interface Props {
  readonly children?: string
  /** The result that the build computed, as text: see remarkLiveResult. */
  readonly expected?: string
}

/** A live code block: editor above, result below. The result of the build stands there until the code has run here. */
export default function Playground({ children, expected }: Props): ReactNode {
  return (
    <div className={styles.container} data-live-code>
      <Provider code={children ?? ''}>
        <Editor />
        <Preview expected={expected ?? ''} />
      </Provider>
    </div>
  )
}
