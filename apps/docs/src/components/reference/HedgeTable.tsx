import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import ReferenceTable from '@site/src/components/reference/ReferenceTable'
import { modifierLabel } from '@site/src/lib/kindLabels'
import { extract } from '@wanyi/text'

/** Hedges in use: before the number, after it, or in its place in a phrase. What they say is read from each by `extract`. */
const phrases = [
  '超200家', '超过200家', '逾200家', '突破200家', '高于200家', '多于200家', '大于200家', '不止200家', '200家+', '至少200家', '最少200家', '不低于200家', '不少于200家', '不下200家', '200家以上',
  '200家及以上', '上百家', '不到200家', '不足200家', '低于200家', '少于200家', '小于200家', '200家以下', '跌破200元', '最多200家', '至多200家', '不超过200家', '不高于200家', '200家以内', '30日内', '近200家',
  '将近200家', '接近200家', '逼近200家', '约200家', '大约200家', '大概200家', '差不多200家', '200家左右', '200家上下', '达到200家', '为200家', '平均200家',
]

export default function HedgeTable(): ReactNode {
  return (
    <ReferenceTable
      columns={[translate({ id: 'hedge.example', message: 'Example' }), translate({ id: 'hedge.meaning', message: 'Meaning' }), translate({ id: 'hedge.modifier', message: 'modifier' })]}
      rows={phrases.flatMap((phrase) => {
        const [mention] = extract(phrase)
        return mention ? [[phrase, modifierLabel(mention.modifier), mention.modifier]] : []
      })}
    />
  )
}
