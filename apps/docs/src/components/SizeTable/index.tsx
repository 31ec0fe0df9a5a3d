import type { ReactNode } from 'react'
import Translate from '@docusaurus/Translate'
import budgets from '../../../../../scripts/size-budgets.json'

interface Props {
  /** The package whose imports to list. */
  readonly from: string
}

const kilobytes = (bytes: number): string => bytes < 1024 ? `${bytes} B` : `${Number((bytes / 1024).toFixed(1))} KB`

/** What one import of a package may weigh in a bundle, minified and gzipped: the limits that the tests hold it to. */
export default function SizeTable({ from }: Props): ReactNode {
  const rows = budgets.filter((budget) => budget.from === from || budget.from === `${from}/*`)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col"><Translate id="size.import">Import</Translate></th>
          <th scope="col"><Translate id="size.budget">At most, gzipped</Translate></th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, from: source, budget }) => (
          <tr key={source + name}>
            <td>{name === 'each formula' ? <Translate id="size.eachFormula">each other formula</Translate> : <code>{name === '*' ? `* from '${source}'` : name}</code>}</td>
            <td>{kilobytes(budget)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
