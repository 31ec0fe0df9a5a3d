import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { straightLineDepreciation } from './straightLineDepreciation.js'

/** The catalogue's entry for `straightLineDepreciation`. */
export const straightLineDepreciationMeta: CatalogEntry = {
  id: 'straightLineDepreciation',
  subject: 'valuation',
  title: { en: 'Straight-line depreciation', zh: '直线折旧' },
  explanation: {
    en: 'Depreciation by the same amount each period.',
    zh: '每期折旧额相同。',
  },
  inputs: [
    {
      name: 'cost', symbol: 'A', unit: '¤', domain: 'nonNegative', default: 2400,
      description: { en: 'Price paid', zh: '原值' },
    },
    {
      name: 'salvage', symbol: 'S', unit: '¤', domain: 'nonNegative', default: 300,
      description: { en: 'Value left at the end', zh: '残值' },
    },
    {
      name: 'life', symbol: 'L', unit: '', domain: 'positive', default: 10,
      description: { en: 'Periods of use', zh: '使用期数' },
    },
  ],
  output: { symbol: 'D', unit: '¤', description: { en: 'Depreciation each period', zh: '每期折旧额' } },
  latex: 'D = \\frac{A - S}{L}',
  assumptions: [{ en: 'The asset is used evenly over its life, from the start of the first period', zh: '资产自第一期期初起均匀使用' }],
  sources: [{ source: sources.excel, where: 'SLN' }],
  examples: [
    {
      inputs: { cost: 30000, salvage: 7500, life: 10 },
      expected: 2250,
      tolerance: { rel: 1e-12 },
      source: { source: sources.excel, where: 'SLN' },
    },
  ],
  monotone: { cost: 1, salvage: -1 },
  formula: straightLineDepreciation,
}
