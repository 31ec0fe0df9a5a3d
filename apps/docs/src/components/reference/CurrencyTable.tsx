import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import ReferenceTable from '@site/src/components/reference/ReferenceTable'
import { currencyNameTable, currencyTable } from '@wanyi/quantity'

const names = currencyNameTable()

/** The registry of currencies. */
export default function CurrencyTable(): ReactNode {
  return (
    <ReferenceTable
      code
      columns={[
        translate({ id: 'unit.code', message: 'Code' }), translate({ id: 'currency.name', message: 'English name' }), translate({ id: 'unit.zh', message: 'Simplified' }),
        translate({ id: 'unit.hant', message: 'Traditional' }), translate({ id: 'currency.symbols', message: 'Signs' }), translate({ id: 'currency.digits', message: 'Minor digits' }),
      ]}
      rows={currencyTable().map(({ code, zh, zhHant, symbols, digits }) => [code, names[code] ?? '', zh.join(' '), zhHant.join(' '), symbols.join(' '), digits === null ? '–' : String(digits)])}
    />
  )
}
