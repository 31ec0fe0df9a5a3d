import { useEffect, useState } from 'react'
import type { readArticle as ReadArticle, Reading } from 'wanyi'

/** A reading with the text that it belongs to: the text may have moved on since. */
export interface ReadingOf {
  readonly text: string
  readonly reading: Reading
}

/**
 * Reads a text with the whole of Wanyi. The reader and the dataset are loaded once the page stands; while one types, the reading
 * waits for a pause.
 */
export const useReading = (text: string, date: string): ReadingOf | undefined => {
  const [read, setRead] = useState<typeof ReadArticle>()
  const [result, setResult] = useState<ReadingOf>()
  useEffect(() => {
    let current = true
    void import('wanyi').then(({ readArticle }) => { if (current) setRead(() => readArticle) })
    return () => { current = false }
  }, [])
  useEffect(() => {
    if (!read) return undefined
    const timer = setTimeout(() => setResult({ text, reading: read(text, date ? { date } : {}) }), 150)
    return () => clearTimeout(timer)
  }, [read, text, date])
  return result
}
