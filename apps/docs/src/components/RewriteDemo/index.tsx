import { useState, type ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import FunctionDemo from '@site/src/components/FunctionDemo'
import { rewriteNumerals } from '@wanyi/text'
import styles from './styles.module.css'

const texts = {
  written: { value: '营收三点五亿元，增长百分之十五，气温零下五摄氏度', samples: ['二〇二三年五月十五日', '三分之二', '约三百五十人', '下午两点半'] },
  spoken: { value: '2023年营收3.5亿元，增长15%，气温-5℃', samples: ['2023-05-15', '2/3', '约350人', '14:30'] },
} as const

/** A text and the same with its numbers rewritten, in the direction chosen. */
export default function RewriteDemo(): ReactNode {
  const [to, setTo] = useState<'written' | 'spoken'>('written')
  const { value, samples } = texts[to]
  return (
    <div>
      <div className={styles.choice} role="group" aria-label={translate({ id: 'rewrite.direction', message: 'Direction' })}>
        <button type="button" aria-pressed={to === 'written'} onClick={() => setTo('written')}>{translate({ id: 'rewrite.written', message: 'spoken to written' })}</button>
        <button type="button" aria-pressed={to === 'spoken'} onClick={() => setTo('spoken')}>{translate({ id: 'rewrite.spoken', message: 'written to spoken' })}</button>
      </div>
      <FunctionDemo
        key={to} label={translate({ id: 'demo.label', message: 'Chinese text, edit it' })} value={value} samples={samples} lines={2}
        run={(text) => rewriteNumerals(text, { to }).text}
      />
    </div>
  )
}
