import { useId, useState, type ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import SampleChips from '@site/src/components/SampleChips'
import { inspect } from '@site/src/lib/inspect'
import styles from './styles.module.css'

interface Props {
  readonly label: string
  readonly value: string
  readonly run: (text: string) => unknown
  readonly samples?: readonly string[]
  readonly lines?: number
}

const attempt = (run: (text: string) => unknown, text: string): unknown => {
  try { return run(text) } catch (error) { return error instanceof Error ? error : new Error(String(error)) }
}

/** One text in, what a function makes of it out, as a literal; an error as its message. */
export default function FunctionDemo({ label, value, run, samples, lines = 1 }: Props): ReactNode {
  const id = useId()
  const [text, setText] = useState(value)
  const result = attempt(run, text)
  const field = { id, value: text, lang: 'zh-Hans', spellCheck: false, className: styles.field }
  return (
    <div className={styles.demo} data-function-demo>
      <label htmlFor={id}>{label}</label>
      {lines > 1
        ? <textarea {...field} rows={lines} onChange={(event) => setText(event.target.value)} />
        : <input {...field} type="text" onChange={(event) => setText(event.target.value)} />}
      {samples && <SampleChips samples={samples} onPick={setText} />}
      <div className={styles.result} aria-live="polite" data-search-skip>
        <span className={styles.caption}><Translate id="demo.result">Result</Translate></span>
        <pre className={result instanceof Error ? styles.error : undefined} tabIndex={0} role="region" aria-label={label}>{inspect(result, 64)}</pre>
      </div>
    </div>
  )
}
