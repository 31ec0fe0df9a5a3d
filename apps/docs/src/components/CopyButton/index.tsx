import { useEffect, useState, type ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import styles from './styles.module.css'

interface Props {
  readonly text: () => string
  readonly label?: string
}

/** Copies a text and says so for two seconds. */
export default function CopyButton({ text, label = translate({ id: 'copy.label', message: 'Copy' }) }: Props): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  useEffect(() => {
    if (state === 'idle') return undefined
    const timer = setTimeout(() => setState('idle'), 2000)
    return () => clearTimeout(timer)
  }, [state])
  const copy = (): void => {
    // Absent where the page is served without a secure context.
    if (!navigator.clipboard) return setState('failed')
    navigator.clipboard.writeText(text()).then(() => setState('copied'), () => setState('failed'))
  }
  return (
    <button type="button" className={styles.button} onClick={copy}>
      <span aria-live="polite">
        {state === 'copied' ? translate({ id: 'copy.done', message: 'Copied' }) : state === 'failed' ? translate({ id: 'copy.failed', message: 'Could not copy' }) : label}
      </span>
    </button>
  )
}
