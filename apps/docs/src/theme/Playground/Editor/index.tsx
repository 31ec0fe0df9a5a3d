import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import useIsBrowser from '@docusaurus/useIsBrowser'
import ResetButton from '@site/src/theme/Playground/Buttons/ResetButton'
import { LiveEditor } from 'react-live'
import styles from './styles.module.css'

/**
 * The editor of a live block. react-live's editor keeps Tab for indentation and has neither name nor role:
 * here it has both, and Esc followed by Tab (or Shift+Tab) leaves it.
 */
export default function Editor(): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const leaving = useRef(false)
  const hint = useId()
  const isBrowser = useIsBrowser()
  const label = translate({ id: 'live.editor.label', message: 'Code, can be edited' })

  useEffect(() => {
    const editable = box.current?.querySelector('pre')
    editable?.setAttribute('role', 'textbox')
    editable?.setAttribute('aria-multiline', 'true')
    editable?.setAttribute('aria-label', label)
    editable?.setAttribute('aria-describedby', hint)
  }, [hint, label, isBrowser])

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && leaving.current) event.stopPropagation()
    else if (event.key !== 'Shift') leaving.current = event.key === 'Escape'
  }

  return (
    <>
      <div className={styles.header}>
        <span><Translate id="theme.Playground.liveEditor">Live Editor</Translate></span>
        <span id={hint} className={styles.hint}><Translate id="live.editor.hint">Esc, then Tab leaves the editor</Translate></span>
        <ResetButton />
      </div>
      <div ref={box} onKeyDownCapture={onKeyDownCapture} onBlur={() => { leaving.current = false }}>
        {/* remounted on hydration, otherwise the dark colours are not applied */}
        <LiveEditor key={String(isBrowser)} className={styles.editor} />
      </div>
    </>
  )
}
