import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import AnnotatedEditor from '@site/src/components/AnnotatedEditor'
import CopyButton from '@site/src/components/CopyButton'
import DateField from '@site/src/components/DateField'
import JsonPane from '@site/src/components/JsonPane'
import MentionTable from '@site/src/components/MentionTable'
import ReadingPanel from '@site/src/components/playground/ReadingPanel'
import SampleChips from '@site/src/components/SampleChips'
import { useReading } from '@site/src/components/playground/useReading'
import { dayOf } from '@site/src/lib/dayOf'
import { decodeSharedText, encodeSharedText } from '@site/src/lib/textInHash'
import { useLang } from '@site/src/lib/useLang'
import { extract } from '@wanyi/text'
import { samples } from './samples'
import styles from './PlaygroundApp.module.css'

/** Text and date above; mentions, then what the reader makes of them; the state is in the hash of the address. */
export default function PlaygroundApp(): ReactNode {
  const lang = useLang()
  const [text, setText] = useState<string>(samples[0].text)
  const [date, setDate] = useState<string>(samples[0].date)
  const [active, setActive] = useState<number>()
  const [edited, setEdited] = useState(false)
  // The text area is never held up by a long text: marks and lists follow when there is time.
  const readText = useDeferredValue(text)
  const readDate = useDeferredValue(dayOf(date))
  const mentions = useMemo(() => extract(readText, readDate ? { referenceDate: readDate } : {}), [readText, readDate])

  const result = useReading(readText, readDate)
  // Names are marked as well, once the reader has found them in this very text.
  const spans = useMemo(() => {
    if (result?.text !== readText) return mentions
    const names = result.reading.entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, kind: 'entity' })))
    const free = mentions.filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end))
    return [...names, ...free].sort((a, b) => a.start - b.start)
  }, [mentions, readText, result])

  useEffect(() => {
    const follow = (): void => {
      const shared = decodeSharedText(window.location.hash)
      if (!shared) return
      setText(shared.text)
      setDate(shared.date)
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  useEffect(() => {
    if (!edited) return undefined
    const timer = setTimeout(() => window.history.replaceState(window.history.state, '', encodeSharedText({ text, date })), 400)
    return () => clearTimeout(timer)
  }, [edited, text, date])

  const change = (next: { readonly text?: string, readonly date?: string }): void => {
    setEdited(true)
    if (next.text !== undefined) setText(next.text)
    if (next.date !== undefined) setDate(next.date)
  }
  const activeSpan = active === undefined ? -1 : spans.findIndex(({ start }) => start === mentions[active]?.start)
  const atCaret = (offset: number): void => {
    const index = mentions.findIndex(({ start, end }) => start <= offset && offset <= end)
    setActive(index < 0 ? undefined : index)
  }
  const pick = (name: string): void => {
    const sample = samples.find((entry) => entry.name[lang] === name)
    if (sample) change(sample)
  }
  const report = (): string => `${text}\n\nreferenceDate: ${date || '-'}\n\n${mentions.map((mention) => JSON.stringify(mention)).join('\n')}\n`

  return (
    <div className={styles.app} data-extract-demo>
      <div className={styles.columns}>
        <div className={styles.input}>
          <AnnotatedEditor
            label={translate({ id: 'playground.text', message: 'Chinese text' })}
            value={text} onChange={(value) => change({ text: value })} spans={readText === text ? spans : []} active={activeSpan < 0 ? undefined : activeSpan} onCaret={atCaret}
          />
          <div className={styles.bar}>
            <DateField value={date} onChange={(value) => change({ date: value })} />
            <CopyButton text={() => window.location.href.replace(/#.*$/, '') + encodeSharedText({ text, date })} label={translate({ id: 'playground.share', message: 'Copy link' })} />
            <CopyButton text={report} label={translate({ id: 'playground.report', message: 'Copy as a report' })} />
          </div>
          <SampleChips samples={samples.map(({ name }) => name[lang])} onPick={pick} />
        </div>
        <section className={styles.section} aria-live="polite">
          <h2><Translate id="playground.mentions">Quantities and dates</Translate> <span className={styles.count}>{mentions.length}</span></h2>
          <div data-search-skip><MentionTable mentions={mentions} active={active} onActivate={setActive} /></div>
          <JsonPane value={mentions} />
        </section>
      </div>
      <ReadingPanel reading={result?.reading} />
    </div>
  )
}
