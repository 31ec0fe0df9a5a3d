import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import ReferenceTable from '@site/src/components/reference/ReferenceTable'
import { unitTable } from '@wanyi/quantity'

/** The registry of measures. */
export default function UnitTable(): ReactNode {
  return (
    <ReferenceTable
      code
      columns={[
        translate({ id: 'unit.code', message: 'Code' }), translate({ id: 'unit.kind', message: 'Kind' }), translate({ id: 'unit.zh', message: 'Simplified' }),
        translate({ id: 'unit.hant', message: 'Traditional' }), translate({ id: 'unit.symbol', message: 'Printed' }), translate({ id: 'unit.factor', message: 'Size in the base unit' }),
      ]}
      rows={unitTable().map(({ code, kind, zh, zhHant, symbol, ratio: [top, bottom], metric }) => [
        code, kind, zh.join(' '), zhHant.join(' '), symbol, `${bottom === 1 ? String(top) : `${top}/${bottom}`}${metric ? translate({ id: 'unit.prefixes', message: ', takes prefixes' }) : ''}`,
      ])}
    />
  )
}
