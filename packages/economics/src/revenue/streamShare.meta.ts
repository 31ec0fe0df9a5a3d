import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { streamShare } from './streamShare.js'

/** The catalogue's entry for `streamShare`. */
export const streamShareMeta: CatalogEntry = {
  id: 'streamShare',
  subject: 'revenue',
  title: { en: 'Share of a stream in the mix', zh: '单项收入占比' },
  explanation: { en: 'The share of one stream in the revenue of a mix.', zh: '收入组合中某一项收入占总收入的比例。' },
  inputs: [
    {
      name: 'stream', symbol: 'R', unit: '¤', domain: 'nonNegative', default: 33000000000,
      description: { en: 'Revenue of the stream', zh: '该项收入' },
    },
    {
      name: 'others', symbol: 'O_i', unit: '¤', domain: 'nonNegative', default: [2400000000, 200000000], list: true,
      description: { en: 'Revenue of each of the other streams', zh: '其余各项收入' },
    },
  ],
  output: { symbol: 'x', unit: '1', description: { en: 'Share of the whole revenue', zh: '占总收入的比例' } },
  latex: 'x = \\frac{R}{R + \\sum_i O_i}',
  assumptions: [
    { en: 'All streams are counted over the same time', zh: '各项收入属同一时期' },
  ],
  sources: [{ source: sources.salesMix, where: 'step 2' }],
  examples: [
    {
      inputs: { stream: 8000000, others: [2000000] },
      expected: 0.8,
      tolerance: { rel: 1e-12 },
      source: { source: sources.salesMix, where: 'step 2' },
    },
  ],
  monotone: { stream: 1, others: -1 },
  formula: streamShare,
}
