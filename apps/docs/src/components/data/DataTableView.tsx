import { useState, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import CiteButton from '@site/src/components/data/CiteButton'
import { columnLabel } from '@site/src/lib/columnLabels'
import type { Cell, DataRow, DataTable, DataTables } from '@site/src/lib/dataTables'
import styles from './DataTableView.module.css'

interface Props {
  readonly table: DataTable
  readonly rows: readonly DataRow[]
  readonly sources: DataTables['sources']
  readonly sort: string
  readonly descending: boolean
  readonly onSort: (column: string) => void
  readonly onCite: (row: DataRow) => void
}

const atFirst = 40
/** Large counts in the short form that tables of models use: 175B, 128K. */
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 })

const show = (cell: Cell): ReactNode => {
  if (cell === null) return <span className={styles.faint}><Translate id="data.undisclosed">undisclosed</Translate></span>
  if (cell === undefined || cell === '') return <span className={styles.faint}>–</span>
  return typeof cell === 'number' ? cell >= 1e4 ? short.format(cell) : String(cell) : cell
}

/** Rows with a link to each source, and a button that shows how to cite the record; the heads sort. */
export default function DataTableView({ table: { columns }, rows, sources, sort, descending, onSort, onCite }: Props): ReactNode {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, atFirst)
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={translate({ id: 'data.records', message: 'Records' })}>
        <table data-records>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" aria-sort={column === sort ? descending ? 'descending' : 'ascending' : undefined}>
                  <button type="button" onClick={() => onSort(column)}>{columnLabel(column)}<span aria-hidden="true">{column === sort ? descending ? ' ↓' : ' ↑' : ''}</span></button>
                </th>
              ))}
              <th scope="col"><Translate id="data.sources">Sources</Translate></th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id} data-id={row.id}>
                {columns.map((column) => <td key={column} className={typeof row.cells[column] === 'number' ? styles.number : undefined}>{show(row.cells[column])}</td>)}
                <td>
                  {row.sources.map((id, index) => {
                    const { title, url } = sources[id] ?? { title: id }
                    return url
                      ? <a key={id} href={url} title={title} aria-label={title} rel="noopener noreferrer" target="_blank">[{index + 1}]</a>
                      : <span key={id} title={title}>[{index + 1}]</span>
                  })}
                  <CiteButton name={row.title ?? row.id} onClick={() => onCite(row)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <p className={styles.more}><button type="button" onClick={() => setAll(true)}><Translate id="data.more" values={{ count: rows.length }}>{'Show all {count}'}</Translate></button></p>
      )}
    </>
  )
}
