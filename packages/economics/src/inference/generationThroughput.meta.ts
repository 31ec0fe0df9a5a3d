import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { generationThroughput } from './generationThroughput.js'

/** The catalogue's entry for `generationThroughput`. */
export const generationThroughputMeta: CatalogEntry = {
  id: 'generationThroughput',
  subject: 'inference',
  title: { en: 'Upper bound of generation throughput', zh: '生成吞吐量上界' },
  explanation: {
    en: 'Output tokens in a second when a batch is read in and then decoded, by the roofline of memory and compute.',
    zh: '按显存与算力屋顶线，一个批次预填充并解码时每秒输出的 token 数上界。',
  },
  inputs: [
    {
      name: 'batch', symbol: 'B', unit: '', domain: 'positive', default: 32,
      description: { en: 'Sequences together', zh: '同时处理的序列数' },
    },
    {
      name: 'inputTokens', symbol: 'n_i', unit: 'token', domain: 'nonNegative', default: 128,
      description: { en: 'Tokens of a prompt', zh: '提示词 token 数' },
    },
    {
      name: 'outputTokens', symbol: 'n_o', unit: 'token', domain: 'positive', default: 2048,
      description: { en: 'Tokens of an answer', zh: '回答 token 数' },
    },
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 6.74e9,
      description: { en: 'Active parameters', zh: '激活参数量' },
    },
    {
      name: 'weightBytes', symbol: 'W', unit: 'B', domain: 'nonNegative', default: 13.5e9,
      description: { en: 'Size of the weights', zh: '权重大小' },
    },
    {
      name: 'kvBytesPerToken', symbol: 'm', unit: 'B', domain: 'nonNegative', default: 524288,
      description: { en: 'Cache of one token', zh: '单个 token 的缓存大小' },
    },
    {
      name: 'bandwidth', symbol: 'R', unit: 'B/s', domain: 'positive', default: 2.039e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Memory bandwidth', zh: '显存带宽' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Compute', zh: '算力' },
    },
  ],
  output: { symbol: 'r', unit: 'token/s', description: { en: 'Output tokens in a second, at most', zh: '每秒输出 token 数上界' } },
  latex: 'r = \\frac{B\\,n_o}{n_o \\max\\left(\\frac{W + B m (n_i + n_o / 2)}{R},\\ \\frac{2 N B}{P}\\right) + \\frac{2 N B n_i}{P}}',
  assumptions: [
    { en: 'The whole batch starts and ends together; the cache has its mean size in every step', zh: '整批同时开始和结束，每步缓存取平均大小' },
  ],
  sources: [{ source: sources.llmViewer }, { source: sources.scalingBook, where: 'inference.md' }],
  examples: [
    {
      inputs: { batch: 32, inputTokens: 128, outputTokens: 2048, parameters: 6.74e9, weightBytes: 1.35e10, kvBytesPerToken: 524288, bandwidth: 2.039e12, peakFlops: 3.12e14 },
      expected: 1977,
      tolerance: { rel: 1e-4 },
      source: { source: sources.llmViewer, where: 'measured 1,518 tokens/s lie below the bound; the bound computed by hand' },
    },
  ],
  monotone: { inputTokens: -1, parameters: -1, weightBytes: -1, kvBytesPerToken: -1, bandwidth: 1, peakFlops: 1 },
  formula: generationThroughput,
}
