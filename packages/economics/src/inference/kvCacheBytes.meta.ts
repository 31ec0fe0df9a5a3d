import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { kvCacheBytes } from './kvCacheBytes.js'

/** The catalogue's entry for `kvCacheBytes`. */
export const kvCacheBytesMeta: CatalogEntry = {
  id: 'kvCacheBytes',
  subject: 'inference',
  title: { en: 'KV cache', zh: 'KV 缓存' },
  explanation: {
    en: 'Bytes of keys and values that tokens leave behind in every layer, with grouped-query attention.',
    zh: '各层为已处理 token 保存的键和值的字节数，支持分组查询注意力。',
  },
  inputs: [
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'count', default: 126,
      description: { en: 'Layers', zh: '层数' },
    },
    {
      name: 'kvHeads', symbol: 'K', unit: '', domain: 'count', default: 8,
      description: { en: 'Key and value heads: as many as query heads without grouping, 1 for multi-query', zh: '键值头数：无分组时等于查询头数，多查询注意力为 1' },
    },
    {
      name: 'headSize', symbol: 'h', unit: '', domain: 'count', default: 128,
      description: { en: 'Width of a head', zh: '每头维度' },
    },
    {
      name: 'tokens', symbol: 'n', unit: 'token', domain: 'nonNegative', default: 1, optional: true,
      description: { en: 'Tokens held, over all sequences', zh: '所有序列中保存的 token 数' },
    },
    {
      name: 'bytes', symbol: 'b', unit: 'B', domain: 'positive', default: 2, optional: true,
      description: { en: 'Bytes of a value', zh: '每个数值的字节数' },
    },
  ],
  output: { symbol: 'M', unit: 'B', description: { en: 'Size of the cache', zh: '缓存大小' } },
  latex: 'M = 2\\,L\\,K\\,h\\,n\\,b',
  assumptions: [
    { en: 'Every layer attends to the whole context', zh: '各层均关注完整上下文' },
  ],
  sources: [{ source: sources.zhao2025, where: 'Table 1' }, { source: sources.scalingBook, where: 'inference.md' }],
  examples: [
    {
      inputs: { layers: 126, kvHeads: 8, headSize: 128 },
      expected: 516096,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhao2025, where: 'Table 1, LLaMA-3.1 405B' },
    },
    {
      inputs: { layers: 40, kvHeads: 40, headSize: 128, tokens: 8192 },
      expected: 6.7e9,
      tolerance: { rel: 0.003 },
      source: { source: sources.scalingBook, where: 'inference.md' },
    },
    {
      inputs: { layers: 40, kvHeads: 40, headSize: 128 },
      expected: 819200,
      tolerance: { rel: 1e-12 },
      source: { source: sources.kwon2023, where: 'section 3: 800 KB' },
    },
  ],
  form: 'product',
  monotone: { layers: 1, kvHeads: 1, headSize: 1, tokens: 1, bytes: 1 },
  formula: kvCacheBytes,
}
