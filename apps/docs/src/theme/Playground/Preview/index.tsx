import { useContext, type ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import { LiveContext, LiveError, LivePreview } from 'react-live'
import styles from './styles.module.css'

interface Props {
  readonly expected: string
}

export default function Preview({ expected }: Props): ReactNode {
  // react-live leaves `element` undefined until the code has run for the first time, and on the server.
  const { element, error } = useContext(LiveContext) as { readonly element?: unknown, readonly error?: string }
  return (
    <>
      <div className={styles.header}><Translate id="theme.Playground.result">Result</Translate></div>
      <div className={styles.preview} role="region" tabIndex={0} data-live-result={element ? 'ran' : 'built'}>
        {element || error ? <LivePreview /> : <pre>{expected}</pre>}
        <LiveError className={styles.error} />
      </div>
    </>
  )
}
