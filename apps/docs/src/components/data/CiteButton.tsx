import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import styles from './CiteButton.module.css'

interface Props {
  /** What is cited, for those who hear the button and do not see its row. */
  readonly name: string
  readonly onClick: () => void
}

/** Opens the citation of a record. */
export default function CiteButton({ name, onClick }: Props): ReactNode {
  return (
    <button type="button" className={styles.button} onClick={onClick} aria-label={translate({ id: 'cite.title', message: 'Cite {name}' }, { name })}>
      <Translate id="cite.open">Cite</Translate>
    </button>
  )
}
