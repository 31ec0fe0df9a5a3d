import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import { metricText } from '@site/src/lib/metricText'
import { useLang } from '@site/src/lib/useLang'
import { formatQuantity } from '@wanyi/quantity'
import type { ReadingEntity, Statement } from 'wanyi'
import styles from './StatementTable.module.css'

interface Props {
  readonly statements: readonly Statement[]
  readonly entities: readonly ReadingEntity[]
}

/** Who or what, how much, when: one statement a row, in the language of the page. */
export default function StatementTable({ statements, entities }: Props): ReactNode {
  const lang = useLang()
  const names = new Map(entities.map(({ id, name }) => [id, name[lang]]))
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={translate({ id: 'reading.statements', message: 'Statements' })}>
      <table>
        <thead>
          <tr>
            <th scope="col"><Translate id="statement.subject">Who</Translate></th>
            <th scope="col"><Translate id="statement.metric">What</Translate></th>
            <th scope="col"><Translate id="statement.quantity">How much</Translate></th>
            <th scope="col"><Translate id="statement.time">When</Translate></th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => {
            const { start, end, subject, metric, quantity, time } = statement
            return (
              <tr key={`${start}-${end}-${metric.id}`}>
                <td>{subject ? names.get(subject.id) ?? subject.text : '–'}</td>
                <td>{metricText(statement, lang)}</td>
                <td>{quantity ? formatQuantity(quantity, { lang }) : '–'}</td>
                <td>{time?.date ?? '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
