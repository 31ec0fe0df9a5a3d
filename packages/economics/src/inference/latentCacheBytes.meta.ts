import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { latentCacheBytes } from './latentCacheBytes.js'

/** The catalogue's entry for `latentCacheBytes`. */
export const latentCacheBytesMeta: CatalogEntry = {
  id: 'latentCacheBytes',
  subject: 'inference',
  title: { en: 'Latent KV cache (MLA)', zh: '潜在 KV 缓存（MLA）' },
  explanation: {
    en: 'Bytes that multi-head latent attention keeps: one compressed vector and one rotary key a layer and token.',
    zh: '多头潜在注意力的缓存：每层每 token 一个压缩向量和一个旋转位置键。',
  },
  inputs: [
    {
      name: 'layers', symbol: 'L', unit: '', domain: 'count', default: 61,
      description: { en: 'Layers', zh: '层数' },
    },
    {
      name: 'latentSize', symbol: 'c', unit: '', domain: 'count', default: 512,
      description: { en: 'Width of the compressed vector', zh: '压缩向量维度' },
    },
    {
      name: 'ropeSize', symbol: 'r', unit: '', domain: 'whole', default: 64,
      description: { en: 'Width of the rotary key', zh: '旋转位置键维度' },
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
  latex: 'M = L\\,(c + r)\\,n\\,b',
  assumptions: [{ en: 'The cache is kept on one device and is not copied for tensor parallelism', zh: '缓存只存一份，不因张量并行而复制' }],
  sources: [{ source: sources.zhao2025, where: 'Table 1' }],
  examples: [
    {
      inputs: { layers: 61, latentSize: 512, ropeSize: 64 },
      expected: 70272,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhao2025, where: 'Table 1, DeepSeek-V3' },
    },
  ],
  monotone: { layers: 1, latentSize: 1, ropeSize: 1, tokens: 1, bytes: 1 },
  formula: latentCacheBytes,
}
