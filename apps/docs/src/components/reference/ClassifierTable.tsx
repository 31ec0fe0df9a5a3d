import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import ReferenceTable from '@site/src/components/reference/ReferenceTable'
import { classifierTable } from '@wanyi/quantity'

const counted = (counts: string): string => ({
  person: translate({ id: 'classifier.person', message: 'people' }),
  char: translate({ id: 'classifier.char', message: 'characters' }),
  share: translate({ id: 'classifier.share', message: 'shares' }),
  each: translate({ id: 'classifier.each', message: 'things of its own sort' }),
})[counts] ?? counts

/** The classifiers and what each counts. */
export default function ClassifierTable(): ReactNode {
  return (
    <ReferenceTable
      columns={[translate({ id: 'unit.zh', message: 'Simplified' }), translate({ id: 'unit.hant', message: 'Traditional' }), translate({ id: 'classifier.counts', message: 'Counts' })]}
      rows={classifierTable().map(({ word, hant, counts }) => [word, hant === word ? '' : hant, counted(counts)])}
    />
  )
}
