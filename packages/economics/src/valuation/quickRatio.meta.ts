import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { quickRatio } from './quickRatio.js'

/** The catalogue's entry for `quickRatio`. */
export const quickRatioMeta: CatalogEntry = {
  id: 'quickRatio',
  subject: 'valuation',
  title: { en: 'Growth over loss of recurring revenue (quick ratio)', zh: '经常性收入增减比（SaaS 速动比率）' },
  explanation: {
    en: 'Recurring revenue that came in, from new and from growing customers, over what was lost to leaving and shrinking ones.',
    zh: '新增与扩展的经常性收入与流失和收缩的经常性收入之比。',
  },
  inputs: [
    {
      name: 'fresh', symbol: 'a', unit: '¤/mo', domain: 'nonNegative', default: 20000,
      description: { en: 'Revenue of new customers', zh: '新客户收入' },
    },
    {
      name: 'expansion', symbol: 'e', unit: '¤/mo', domain: 'nonNegative', default: 8000,
      description: { en: 'Revenue that customers added', zh: '老客户扩展收入' },
    },
    {
      name: 'churned', symbol: 'c', unit: '¤/mo', domain: 'nonNegative', default: 5000,
      description: { en: 'Revenue of customers that left', zh: '流失收入' },
    },
    {
      name: 'contraction', symbol: 'k', unit: '¤/mo', domain: 'nonNegative', default: 3000,
      description: { en: 'Revenue that customers took away', zh: '收缩收入' },
    },
  ],
  output: { symbol: 'Q', unit: 'x', description: { en: 'Revenue gained over revenue lost', zh: '收入增量与减量之比' } },
  latex: 'Q = \\frac{a + e}{c + k}',
  assumptions: [
    { en: 'Something was lost', zh: '有收入损失' },
  ],
  sources: [{ source: sources.quickRatio }],
  examples: [
    {
      inputs: { fresh: 20000, expansion: 8000, churned: 5000, contraction: 3000 },
      expected: 3.5,
      tolerance: { rel: 1e-12 },
      source: { source: sources.quickRatio },
    },
  ],
  monotone: { fresh: 1, expansion: 1, churned: -1, contraction: -1 },
  formula: quickRatio,
}
