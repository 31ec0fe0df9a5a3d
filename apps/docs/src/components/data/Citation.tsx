import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import CopyButton from '@site/src/components/CopyButton'
import type { Citation as Formats } from '@site/src/lib/citeRecord'
import styles from './Citation.module.css'

/** A record with its sources as BibTeX and as CSL-JSON, each with a button that copies it. */
export default function Citation({ bibtex, cslJson }: Formats): ReactNode {
  return [['BibTeX', bibtex], ['CSL-JSON', cslJson]].map(([name = '', text = '']) => (
    <div key={name} className={styles.format} data-citation={name}>
      <p><b>{name}</b> <CopyButton text={() => text} label={translate({ id: 'cite.copy', message: 'Copy {format}' }, { format: name })} /></p>
      <pre tabIndex={0} role="group" aria-label={name}>{text}</pre>
    </div>
  ))
}
