import { useId, useState, type ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import styles from './ReferenceTable.module.css'

interface Props {
  readonly columns: readonly string[]
  /** The cells of each row as text. */
  readonly rows: readonly (readonly string[])[]
  /** The first column is code. */
  readonly code?: boolean
}

/** A long table with a field that filters it. */
export default function ReferenceTable({ columns, rows, code = false }: Props): ReactNode {
  const id = useId()
  const [query, setQuery] = useState('')
  const words = query.toLowerCase()
  const shown = rows.filter((row) => row.some((cell) => cell.toLowerCase().includes(words)))
  return (
    <div>
      <p className={styles.filter}>
        <label htmlFor={id}>{translate({ id: 'reference.filter', message: 'Filter' })}</label>
        <input id={id} type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        <span aria-live="polite">{shown.length} / {rows.length}</span>
      </p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={columns.join(', ')}>
        <table>
          <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={`${row[0]}-${index}`}>{row.map((cell, place) => <td key={place}>{place === 0 && code && cell ? <code>{cell}</code> : cell}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
