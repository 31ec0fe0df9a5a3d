import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import FunctionDemo from '@site/src/components/FunctionDemo'
import { formatNumeral, parseNumeral, parseNumeralExact } from '@wanyi/text'

const read = (text: string): unknown => {
  const value = parseNumeral(text)
  const exact = parseNumeralExact(text)
  return {
    value, exact, lower: formatNumeral(exact), upper: formatNumeral(exact, { style: 'upper' }), rmb: formatNumeral(exact, { style: 'rmb' }), mixed: formatNumeral(exact, { style: 'mixed' }),
  }
}

/** One numeral in, its value and every way of writing it out. */
export default function NumeralDemo(): ReactNode {
  return (
    <FunctionDemo
      label={translate({ id: 'numeral.label', message: 'A numeral' })} value="两万五" run={read}
      samples={['三百五', '1,100.9亿', '贰拾壹元肆角整', '二〇二三', '廿五', '47.264287亿', '一百百']}
    />
  )
}
