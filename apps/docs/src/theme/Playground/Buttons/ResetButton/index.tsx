import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import { usePlayground } from '@docusaurus/theme-live-codeblock/client'
import styles from './styles.module.css'

export default function ResetButton(): ReactNode {
  const { reset } = usePlayground()
  return (
    <button type="button" className={styles.button} onClick={() => reset()}>
      <Translate id="theme.Playground.buttons.reset">Reset</Translate>
    </button>
  )
}
