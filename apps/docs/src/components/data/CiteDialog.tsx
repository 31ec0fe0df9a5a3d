import { useEffect, useRef, useState, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import Citation from '@site/src/components/data/Citation'
import type { Citation as Formats } from '@site/src/lib/citeRecord'
import styles from './CiteDialog.module.css'

/** What to cite: a record by its id, its English name and the ids of its sources. */
export interface Citable {
  readonly id: string
  readonly title?: string
  readonly sources: readonly string[]
}

interface Props {
  readonly record: Citable
  readonly onClose: () => void
}

/** How to cite a record, over the page. The sources are loaded when it opens. */
export default function CiteDialog({ record: { id, title, sources }, onClose }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [formats, setFormats] = useState<Formats>()
  useEffect(() => { dialog.current?.showModal() }, [])
  useEffect(() => {
    let current = true
    void import('@site/src/lib/citeRecord').then(({ citeRecord }) => { if (current) setFormats(citeRecord(id, title, sources)) })
    return () => { current = false }
  }, [id, title, sources])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="cite-title" onClose={onClose} onClick={({ target }) => { if (target === dialog.current) dialog.current.close() }}>
      <div className={styles.inside}>
        <p className={styles.head}>
          <b id="cite-title"><Translate id="cite.title" values={{ name: title ?? id }}>{'Cite {name}'}</Translate></b>
          <button type="button" onClick={() => dialog.current?.close()}>{translate({ id: 'cite.close', message: 'Close' })}</button>
        </p>
        {formats && <Citation {...formats} />}
      </div>
    </dialog>
  )
}
