import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { prefillTime } from './prefillTime.js'

/** The catalogue's entry for `prefillTime`. */
export const prefillTimeMeta: CatalogEntry = {
  id: 'prefillTime',
  subject: 'inference',
  title: { en: 'Prefill time', zh: '预填充时间' },
  explanation: {
    en: 'Time to read a prompt, bound by compute.',
    zh: '处理提示词的时间（受算力限制）。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 70e9, defaultRecord: 'models/llama-2-70b',
      description: { en: 'Active parameters', zh: '激活参数量' },
    },
    {
      name: 'tokens', symbol: 'n', unit: 'token', domain: 'nonNegative', default: 8192,
      description: { en: 'Tokens of the prompt, over the whole batch', zh: '提示词 token 数（整个批次）' },
    },
    {
      name: 'chips', symbol: 'k', unit: '', domain: 'positive', default: 16,
      description: { en: 'Chips', zh: '芯片数' },
    },
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'positive', default: 197e12, defaultRecord: 'hardware/google-tpu-v5e',
      description: { en: 'Peak of one chip', zh: '单芯片峰值算力' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 1, optional: true,
      description: { en: 'Share of the peak that is reached', zh: '利用率' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time', zh: '时间' } },
  latex: 't = \\frac{2\\,N\\,n}{k \\cdot P \\cdot u}',
  assumptions: [
    { en: 'Attention over the prompt is left out', zh: '忽略提示词内的注意力计算' },
  ],
  sources: [{ source: sources.scalingBook, where: 'applied-inference.md' }],
  examples: [
    {
      inputs: { parameters: 7e10, tokens: 8192, chips: 16, peakFlops: 1.97e14, utilization: 0.4 },
      expected: 0.91,
      tolerance: { rel: 0.003 },
      source: { source: sources.scalingBook, where: 'applied-inference.md' },
    },
  ],
  form: 'product',
  exponents: { parameters: 1, tokens: 1, chips: -1, peakFlops: -1, utilization: -1 },
  monotone: { parameters: 1, tokens: 1, chips: -1, peakFlops: -1, utilization: -1 },
  formula: prefillTime,
}
