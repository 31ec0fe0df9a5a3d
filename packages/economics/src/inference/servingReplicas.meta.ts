import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { servingReplicas } from './servingReplicas.js'

/** The catalogue's entry for `servingReplicas`. */
export const servingReplicasMeta: CatalogEntry = {
  id: 'servingReplicas',
  subject: 'inference',
  title: { en: 'Replicas for a request rate', zh: '满足请求速率的副本数' },
  explanation: {
    en: 'Model replicas needed for requests of a mean length, with room for the peak.',
    zh: '在给定请求速率和平均长度下、留出高峰余量所需的模型副本数。',
  },
  inputs: [
    {
      name: 'requestRate', symbol: '\\lambda', unit: 'Hz', domain: 'nonNegative', default: 100,
      description: { en: 'Requests in a second', zh: '每秒请求数' },
    },
    {
      name: 'tokensPerRequest', symbol: 'n', unit: 'token', domain: 'nonNegative', default: 512,
      description: { en: 'Tokens a request', zh: '每请求 token 数' },
    },
    {
      name: 'throughput', symbol: 'r', unit: 'token/s', domain: 'positive', default: 3756,
      description: { en: 'Tokens a replica gives in a second', zh: '每副本每秒 token 数' },
    },
    {
      name: 'peakFactor', symbol: 'f', unit: 'x', domain: 'atLeastOne', default: 1, optional: true,
      description: { en: 'Demand in the busiest time over the mean', zh: '高峰与平均需求之比' },
    },
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 1, optional: true,
      description: { en: 'Share of its throughput that a replica is planned for', zh: '副本的规划利用率' },
    },
  ],
  output: { symbol: 'S', unit: '', description: { en: 'Replicas, not rounded', zh: '副本数（不取整）' } },
  latex: 'S = \\frac{\\lambda \\cdot n \\cdot f}{r \\cdot u}',
  assumptions: [{ en: 'Every replica is loaded evenly, and requests wait for none that is full', zh: '负载均匀分布于各副本，不因个别副本满载而等待' }],
  sources: [{ source: sources.scalingBook, where: 'applied-inference.md' }],
  examples: [
    {
      inputs: { requestRate: 100, tokensPerRequest: 512, throughput: 3756 },
      expected: 13.6315,
      tolerance: { rel: 1e-4 },
      source: { source: sources.scalingBook, where: 'inference.md: throughput of the GQA table; quotient by hand' },
    },
  ],
  form: 'product',
  exponents: { requestRate: 1, tokensPerRequest: 1, throughput: -1, peakFactor: 1, utilization: -1 },
  monotone: { requestRate: 1, tokensPerRequest: 1, throughput: -1, peakFactor: 1, utilization: -1 },
  formula: servingReplicas,
}
