import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import downloads from '@generated/wanyi-data-pages/default/downloads.json'
import { exportLabel } from '@site/src/lib/fieldLabels'
import styles from './styles.module.css'

const { root, tables } = downloads
const names = { csv: 'CSV', jsonl: 'JSON Lines', parquet: 'Parquet' } as const
const kilobytes = (bytes: number): string => `${bytes < 10_240 ? (bytes / 1024).toFixed(1) : Math.round(bytes / 1024)} KB`

/** Every table of the dataset as files to download, and the two that describe them. */
export default function Downloads(): ReactNode {
  const size = translate({ id: 'downloads.rows', message: 'Rows × columns' })
  return (
    <>
      <table data-downloads className={styles.downloads}>
        <thead>
          <tr>
            <th scope="col"><Translate id="downloads.table">Table</Translate></th>
            <th scope="col">{size}</th>
            <th scope="col"><Translate id="downloads.files">Files</Translate></th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name, rows, columns, files }) => (
            <tr key={name}>
              <td><code>{name}</code><span className={styles.what}>{exportLabel(name)}</span></td>
              <td className={styles.size} data-head={size}>{rows.toLocaleString('en')} × {columns}</td>
              <td>
                {files.map(({ format, path, bytes }) => (
                  <span key={format} className={styles.file}><a href={root + path} download>{names[format]}</a> {kilobytes(bytes)}</span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Translate id="downloads.described">Described by</Translate>{' '}
        <a href={`${root}datapackage.json`} download>datapackage.json</a> (Frictionless), <a href={`${root}dataset.jsonld`} download>dataset.jsonld</a> (schema.org)
      </p>
    </>
  )
}
