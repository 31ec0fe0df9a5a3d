import { useMemo, useState, type ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import AnnotatedEditor from '@site/src/components/AnnotatedEditor'
import DateField from '@site/src/components/DateField'
import JsonPane from '@site/src/components/JsonPane'
import MentionTable from '@site/src/components/MentionTable'
import SampleChips from '@site/src/components/SampleChips'
import { dayOf } from '@site/src/lib/dayOf'
import { extract, type ExtractOptions } from '@wanyi/text'
import styles from './styles.module.css'

interface Props {
  /** The text that stands there at first; its reading is part of the page as built. */
  readonly text: string
  readonly samples?: readonly string[]
  /** The day on which the text is taken to be published; a field to change it is shown when it is given. */
  readonly date?: string
  readonly options?: ExtractOptions
  readonly json?: boolean
}

/** A text to edit, its mentions marked and listed. Works on the page itself: nothing is sent anywhere. */
export default function ExtractDemo({ text: initial, samples, date: initialDate, options, json = false }: Props): ReactNode {
  const [text, setText] = useState(initial)
  const [date, setDate] = useState(initialDate)
  const [active, setActive] = useState<number>()
  const day = dayOf(date)
  const mentions = useMemo(
    () => extract(text, { ...options, ...(day ? { referenceDate: day } : {}) }),
    [text, day, options],
  )
  const atCaret = (offset: number): void => {
    const index = mentions.findIndex(({ start, end }) => start <= offset && offset <= end)
    setActive(index < 0 ? undefined : index)
  }
  return (
    <div className={styles.demo} data-extract-demo>
      <AnnotatedEditor
        label={translate({ id: 'demo.label', message: 'Chinese text, edit it' })}
        value={text} onChange={setText} spans={mentions} active={active} onCaret={atCaret}
      />
      {initialDate !== undefined && <DateField value={date ?? ''} onChange={setDate} />}
      {samples && <SampleChips samples={samples} onPick={setText} />}
      <div aria-live="polite" data-search-skip><MentionTable mentions={mentions} active={active} onActivate={setActive} /></div>
      <JsonPane value={mentions} open={json} />
    </div>
  )
}
