import { isValidElement, useEffect, useState, type ReactNode } from 'react'
import { inspect } from '@site/src/lib/inspect'
import styles from './styles.module.css'

interface Props {
  readonly run: () => unknown
}

const attempt = (run: () => unknown): unknown => {
  try { return run() } catch (error) { return error instanceof Error ? error : new Error(String(error)) }
}

/** Runs a live block and shows its value as a literal, an element as itself, an error as its message. */
export default function LiveResult({ run }: Props): ReactNode {
  const [value, setValue] = useState<unknown>(() => attempt(run))
  useEffect(() => {
    if (!(value instanceof Promise)) return undefined
    let current = true
    const settle = (result: unknown): void => { if (current) setValue(result) }
    value.then(settle, settle)
    return () => { current = false }
  }, [value])
  if (value instanceof Promise) return <pre>…</pre>
  if (isValidElement(value)) return value
  return <pre className={value instanceof Error ? styles.error : undefined}>{inspect(value)}</pre>
}
