import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import { useLang } from '@site/src/lib/useLang'
import measured from '../../../../../bench/results.json'
import styles from './ReferenceTable.module.css'

interface Props {
  /** What to show: `economics` for every bench of `bench/economics`, `text/answers` for one. */
  readonly of: readonly string[]
}

interface Result {
  readonly bench: string
  readonly measure: string
  readonly zh?: string
  readonly value: number
  readonly target?: number
  readonly higherIsBetter?: boolean
  /** `rows` where the result is a table of its own. */
  readonly unit?: 'rows'
}

const short = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en-US', { maximumFractionDigits: 3 })

const reached = ({ value, target, higherIsBetter }: Result): boolean | undefined =>
  target === undefined ? undefined : higherIsBetter ? value >= target : value <= target

/** What the benches measured, each beside what it should reach. */
export default function BenchTable({ of }: Props): ReactNode {
  const lang = useLang()
  const rows = (measured.results as readonly Result[]).filter(({ bench, unit }) => unit !== 'rows' && of.some((name) => bench === name || bench.startsWith(`${name}/`)))
  const columns = [
    translate({ id: 'bench.measure', message: 'Measure' }), translate({ id: 'bench.value', message: 'Measured' }),
    translate({ id: 'bench.target', message: 'To reach' }), translate({ id: 'bench.reached', message: 'Reached' }),
  ]
  const verdict = { true: translate({ id: 'bench.yes', message: 'yes' }), false: translate({ id: 'bench.no', message: 'no' }), undefined: '' }
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={columns.join(', ')}>
        <table>
          <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.bench + row.measure}>
                <td>{lang === 'zh' ? row.zh ?? row.measure : row.measure}</td>
                <td>{short(row.value)}</td>
                <td>{row.target === undefined ? '' : `${row.higherIsBetter ? '≥' : '≤'} ${short(row.target)}`}</td>
                <td>{verdict[`${reached(row)}`]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p><small>{translate({ id: 'bench.machine', message: 'Measured on {date} with Node {node} on {processor}.' }, { date: measured.date, node: measured.node, processor: measured.processor })}</small></p>
    </>
  )
}
