import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { requestLatency } from './requestLatency.js'

/** The catalogue's entry for `requestLatency`. */
export const requestLatencyMeta: CatalogEntry = {
  id: 'requestLatency',
  subject: 'inference',
  title: { en: 'Latency of a request', zh: '请求延迟' },
  explanation: {
    en: 'Waiting, reading the prompt, and writing the answer token by token.',
    zh: '排队、预填充与逐 token 生成的总时间。',
  },
  inputs: [
    {
      name: 'queueTime', symbol: 'q', unit: 's', domain: 'nonNegative', default: 0,
      description: { en: 'Time in the queue', zh: '排队时间' },
    },
    {
      name: 'prefillTime', symbol: 'p', unit: 's', domain: 'nonNegative', default: 0.91,
      description: { en: 'Time to read the prompt', zh: '预填充时间' },
    },
    {
      name: 'outputTokens', symbol: 'n', unit: 'token', domain: 'nonNegative', default: 512,
      description: { en: 'Tokens of the answer', zh: '回答 token 数' },
    },
    {
      name: 'timePerToken', symbol: 's', unit: 's/token', domain: 'nonNegative', default: 0.019,
      description: { en: 'Time of a token', zh: '每 token 时间' },
    },
  ],
  output: { symbol: 't', unit: 's', description: { en: 'Time until the last token', zh: '到最后一个 token 的时间' } },
  latex: 't = q + p + n \\cdot s',
  assumptions: [{ en: 'One token comes out at each step, at an even pace, and the network takes no time', zh: '每步输出一个 token，速度均匀，不计网络时间' }],
  sources: [{ source: sources.scalingBook, where: 'applied-inference.md' }],
  examples: [
    {
      inputs: { queueTime: 0, prefillTime: 0.91, outputTokens: 512, timePerToken: 0.019 },
      expected: 10.638,
      tolerance: { rel: 1e-9 },
      source: { source: sources.scalingBook, where: 'applied-inference.md: 0.91 s and 19 ms a step; sum by hand' },
    },
  ],
  monotone: { queueTime: 1, prefillTime: 1, outputTokens: 1, timePerToken: 1 },
  formula: requestLatency,
}
