import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { maxBatch } from './maxBatch.js'

/** The catalogue's entry for `maxBatch`. */
export const maxBatchMeta: CatalogEntry = {
  id: 'maxBatch',
  subject: 'inference',
  title: { en: 'Largest batch that fits', zh: '显存可容纳的最大批量' },
  explanation: {
    en: 'Sequences whose caches fit beside the weights.',
    zh: '权重之外的显存能容纳的序列数。',
  },
  inputs: [
    {
      name: 'memory', symbol: 'M', unit: 'B', domain: 'nonNegative', default: 128e9,
      description: { en: 'Memory of all chips', zh: '全部芯片的显存' },
    },
    {
      name: 'weightBytes', symbol: 'W', unit: 'B', domain: 'nonNegative', default: 26e9,
      description: { en: 'Size of the weights', zh: '权重大小' },
    },
    {
      name: 'kvBytes', symbol: 'm', unit: 'B', domain: 'positive', default: 6.7e9,
      description: { en: 'Cache of one sequence', zh: '单个序列的缓存大小' },
    },
  ],
  output: { symbol: 'B', unit: '', description: { en: 'Sequences; 0 when not even the weights fit', zh: '序列数；连权重都放不下时为 0' } },
  latex: 'B = \\left\\lfloor \\frac{M - W}{m} \\right\\rfloor^{+}',
  assumptions: [
    { en: 'Activations and fragmentation are left out', zh: '不计激活值与碎片' },
  ],
  sources: [{ source: sources.kwon2023, where: 'section 3' }],
  examples: [
    {
      inputs: { memory: 1.28e11, weightBytes: 2.6e10, kvBytes: 6.7e9 },
      expected: 15,
      tolerance: { abs: 0 },
      source: { source: sources.scalingBook, where: 'inference.md: sizes of LLaMA 2-13B on 8 chips of 16 GB; quotient by hand' },
    },
  ],
  monotone: { memory: 1, weightBytes: -1, kvBytes: -1 },
  formula: maxBatch,
}
