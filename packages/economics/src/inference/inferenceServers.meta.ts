import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { inferenceServers } from './inferenceServers.js'

/** The catalogue's entry for `inferenceServers`. */
export const inferenceServersMeta: CatalogEntry = {
  id: 'inferenceServers',
  subject: 'inference',
  title: { en: 'Servers for a daily demand', zh: '满足每日需求的推理服务器数' },
  explanation: {
    en: 'Servers needed for people who each exchange a number of characters a day.',
    zh: '一定人数每人每天若干字符的需求所需的服务器数。',
  },
  inputs: [
    {
      name: 'people', symbol: 'n', unit: 'person', domain: 'nonNegative', default: 1e9, defaultRecord: 'claims/c112',
      description: { en: 'People a day', zh: '每日人数' },
    },
    {
      name: 'charactersPerDay', symbol: 'c', unit: 'char/person.d', domain: 'nonNegative', default: 1000, defaultRecord: 'claims/c113',
      description: { en: 'Characters a person and day', zh: '每人每天字符数' },
    },
    {
      name: 'throughput', symbol: 'r', unit: 'char/s', domain: 'positive', default: 25,
      description: { en: 'Characters a server gives in a second', zh: '每台服务器每秒输出字符数' },
    },
    {
      name: 'peakFactor', symbol: 'f', unit: 'x', domain: 'atLeastOne', default: 1, optional: true,
      description: { en: 'Demand in the busiest time over the mean', zh: '高峰与平均需求之比' },
    },
  ],
  output: { symbol: 'S', unit: '', description: { en: 'Servers, not rounded', zh: '服务器数（不取整）' } },
  latex: 'S = \\frac{n \\cdot c \\cdot f}{86400\\,r}',
  assumptions: [
    { en: 'Demand is even over the day but for the peak factor', zh: '除峰值系数外需求全天均匀' },
    { en: 'A server is always busy', zh: '服务器始终满载' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 03' }],
  examples: [
    {
      inputs: { people: 1e9, charactersPerDay: 1000, throughput: 25 },
      expected: 460000,
      tolerance: { rel: 0.01 },
      source: { source: sources.zhang2023, where: 'section 03: 46万台 follows from 1,000 characters' },
    },
    {
      inputs: { people: 1e8, charactersPerDay: 1500, throughput: 25 },
      expected: 69400,
      tolerance: { rel: 0.001 },
      source: { source: sources.moomoo2023 },
    },
    {
      inputs: { people: 1e9, charactersPerDay: 10000, throughput: 251.610306 },
      expected: 460000,
      tolerance: { rel: 1e-6 },
      source: { source: sources.zhang2023, where: 'section 03: the rate that 10,000 characters would need, by hand' },
    },
  ],
  form: 'product',
  exponents: { people: 1, charactersPerDay: 1, throughput: -1, peakFactor: 1 },
  monotone: { people: 1, charactersPerDay: 1, throughput: -1, peakFactor: 1 },
  formula: inferenceServers,
}
