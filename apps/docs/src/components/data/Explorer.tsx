import { useEffect, useMemo, useState, type ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import CopyButton from '@site/src/components/CopyButton'
import CiteDialog from '@site/src/components/data/CiteDialog'
import DataTableView from '@site/src/components/data/DataTableView'
import Timeline from '@site/src/components/data/Timeline'
import { columnLabel, tableLabel } from '@site/src/lib/columnLabels'
import { decodeView, encodeView, facetValues, selectRows, tableNames, toCsv, type DataRow, type DataTables, type DataView, type TableName } from '@site/src/lib/dataTables'
import styles from './Explorer.module.css'

const firstView = (table: TableName): DataView => ({
  table, query: '', filters: {}, from: '', to: '',
  sort: table === 'models' || table === 'hardware' ? 'released' : table === 'prices' ? 'from' : table === 'events' ? 'date' : 'name',
  descending: table !== 'organizations',
})

const download = (name: string, csv: string): void => {
  const url = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}

/** Filters, sorts and shows one collection of the dataset at a time; the address holds what is shown. */
export default function Explorer({ data: { tables, sources } }: { readonly data: DataTables }): ReactNode {
  const [view, setView] = useState<DataView>(firstView('models'))
  const [touched, setTouched] = useState(false)
  const [cited, setCited] = useState<DataRow>()
  const table = tables[view.table]
  const rows = useMemo(() => selectRows(table, view), [table, view])

  useEffect(() => {
    const follow = (): void => {
      const shared = decodeView(window.location.hash)
      if (shared) setView({ ...shared, sort: shared.sort || firstView(shared.table).sort })
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    if (touched) window.history.replaceState(window.history.state, '', encodeView(view))
  }, [touched, view])
  const change = (next: Partial<DataView>): void => {
    setTouched(true)
    setView((before) => ({ ...before, ...next }))
  }

  return (
    <div data-search-skip>
      <div className={styles.tabs} role="group" aria-label={translate({ id: 'data.tables', message: 'Table' })}>
        {tableNames.map((name) => (
          <button key={name} type="button" aria-pressed={name === view.table} onClick={() => { setTouched(true); setView(firstView(name)) }}>
            {tableLabel(name)} <span className={styles.count}>{tables[name].rows.length}</span>
          </button>
        ))}
      </div>
      <div className={styles.filters}>
        <label>
          <Translate id="data.search">Search</Translate>
          <input type="search" value={view.query} onChange={(event) => change({ query: event.target.value })} />
        </label>
        {table.facets.map((facet) => (
          <label key={facet}>
            {columnLabel(facet)}
            <select value={view.filters[facet] ?? ''} onChange={(event) => change({ filters: { ...view.filters, [facet]: event.target.value } })}>
              <option value="">{translate({ id: 'data.all', message: 'all' })}</option>
              {facetValues(table, facet).map((value) => <option key={value}>{value}</option>)}
            </select>
          </label>
        ))}
        <label title={columnLabel(table.date)}>
          <Translate id="data.from">From the day</Translate>
          <input type="date" value={view.from} data-from onChange={(event) => change({ from: event.target.value })} />
        </label>
        <label title={columnLabel(table.date)}>
          <Translate id="data.to">To the day</Translate>
          <input type="date" value={view.to} data-to onChange={(event) => change({ to: event.target.value })} />
        </label>
      </div>
      <p className={styles.bar} aria-live="polite">
        <span data-row-count><Translate id="data.count" values={{ shown: rows.length, all: table.rows.length }}>{'{shown} of {all} records'}</Translate></span>
        <button type="button" onClick={() => download(`wanyi-${view.table}.csv`, toCsv(table.columns, rows, sources))}><Translate id="data.csv">Download as CSV</Translate></button>
        <CopyButton text={() => window.location.href.replace(/#.*$/, '') + encodeView(view)} label={translate({ id: 'data.share', message: 'Copy link' })} />
      </p>
      {view.table === 'events' && <Timeline rows={rows} />}
      <DataTableView
        key={view.table} table={table} rows={rows} sources={sources} sort={view.sort} descending={view.descending}
        onSort={(sort) => change({ sort, descending: sort === view.sort ? !view.descending : false })} onCite={setCited}
      />
      {cited && <CiteDialog key={cited.id} record={cited} onClose={() => setCited(undefined)} />}
    </div>
  )
}
