import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import measured from '../../../../../bench/results.json'
import styles from './ReferenceTable.module.css'

interface Row {
  readonly text: string
  readonly expected: readonly (number | string)[]
  readonly answers: Readonly<Record<string, { readonly given: readonly (number | string)[]; readonly right: boolean }>>
}

const found = measured.results.find(({ bench, detail }) => bench === 'text/answers' && detail) as { readonly detail: { readonly rows: readonly Row[] } } | undefined

/** One value, or both ends of a range. */
const span = ([low = '', high = '']: readonly (number | string)[]): string => low === high ? String(low) : `${low} – ${high}`

/** What each reader makes of the same expressions. */
export default function AnswerTable(): ReactNode {
  const rows = found?.detail.rows ?? []
  const readers = [...new Set(rows.flatMap(({ answers }) => Object.keys(answers)))]
  const [right, wrong] = [translate({ id: 'answer.right', message: 'right' }), translate({ id: 'answer.wrong', message: 'wrong' })]
  const head = [translate({ id: 'answer.expression', message: 'Expression' }), translate({ id: 'answer.expected', message: 'Expected' }), ...readers]
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={head.join(', ')}>
      <table>
        <thead><tr>{head.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {rows.map(({ text, expected, answers }) => (
            <tr key={text}>
              <th scope="row" lang="zh">{text}</th>
              <td>{span(expected)}</td>
              {readers.map((reader) => {
                const answer = answers[reader]
                if (!answer) return <td key={reader} />
                return <td key={reader} className={answer.right ? undefined : styles.wrong}><span aria-label={answer.right ? right : wrong}>{answer.right ? '✓' : '✗'}</span> {answer.right ? '' : span(answer.given)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
