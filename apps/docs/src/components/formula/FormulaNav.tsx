import clsx from 'clsx'
import type { ReactNode } from 'react'
import NavLink from '@site/src/components/formula/NavLink'
import { translate } from '@docusaurus/Translate'
import type { FormulaLink } from '@site/src/lib/formula'
import { subjectLabels } from '@site/src/lib/subjectLabels'
import styles from './FormulaNav.module.css'

interface Props {
  readonly links: readonly FormulaLink[]
  readonly current: string
}

/** The formulas by chapter. A phone has the link to the list above the page instead. */
export default function FormulaNav({ links, current }: Props): ReactNode {
  const lists = Object.entries(subjectLabels())
    .map(([subject, label]) => ({ subject, label, entries: links.filter((link) => link.subject === subject) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ subject, label, entries }) => (
      <div key={subject}>
        <p className={styles.subject}>{label}</p>
        <ul>
          {entries.map(({ id, title }) => (
            <li key={id}>
              <NavLink to={`/formulas/${id}`} className={clsx(styles.link, id === current && styles.current)} aria-current={id === current ? 'page' : undefined}>{title}</NavLink>
            </li>
          ))}
        </ul>
      </div>
    ))
  return <nav className={styles.side} aria-label={translate({ id: 'formula.nav', message: 'All formulas' })} data-search-skip>{lists}</nav>
}
