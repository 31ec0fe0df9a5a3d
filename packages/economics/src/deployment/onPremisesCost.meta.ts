import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { onPremisesCost } from './onPremisesCost.js'

/** The catalogue's entry for `onPremisesCost`. */
export const onPremisesCostMeta: CatalogEntry = {
  id: 'onPremisesCost',
  subject: 'deployment',
  title: { en: 'Cost of a model on premises', zh: '本地部署项目成本' },
  explanation: {
    en: 'Turn-key cost of an industry model at a customer: fine-tuning, servers, engineers on site, rules for private data, and upkeep over the years.',
    zh: '行业模型本地部署的一揽子成本：微调、服务器、驻场工程师、数据合规，以及历年运维。',
  },
  inputs: [
    {
      name: 'fineTuning', symbol: 'K_f', unit: '¤', domain: 'nonNegative', default: 2e6,
      description: { en: 'Fine-tuning', zh: '微调' },
    },
    {
      name: 'servers', symbol: 'n', unit: '', domain: 'nonNegative', default: 4,
      description: { en: 'Servers', zh: '服务器数' },
    },
    {
      name: 'serverPrice', symbol: 'p', unit: '¤', domain: 'nonNegative', default: 1.5e6,
      description: { en: 'Price of a server', zh: '单台服务器价格' },
    },
    {
      name: 'engineers', symbol: 'e', unit: 'person', domain: 'nonNegative', default: 100, defaultRecord: 'claims/c138',
      description: { en: 'Engineers on site', zh: '驻场工程师数' },
    },
    {
      name: 'months', symbol: 't', unit: 'mo', domain: 'nonNegative', default: 6, defaultRecord: 'claims/c139',
      description: { en: 'Months on site', zh: '驻场月数' },
    },
    {
      name: 'monthlyCost', symbol: 'w', unit: '¤/person.mo', domain: 'nonNegative', default: 30000,
      description: { en: 'Cost of an engineer for a month', zh: '每名工程师每月成本' },
    },
    {
      name: 'compliance', symbol: 'K_c', unit: '¤', domain: 'nonNegative', default: 1e6,
      description: { en: 'Cost of keeping data private: rooms, audits, separation', zh: '数据不出域的合规成本：机房、审计、隔离' },
    },
    {
      name: 'upkeepRate', symbol: 'r', unit: '1/a', domain: 'nonNegative', default: 0.15,
      description: { en: 'Upkeep in a year, as a share of the servers\' price', zh: '年运维费占服务器价格的比例' },
    },
    {
      name: 'years', symbol: 'T', unit: 'a', domain: 'nonNegative', default: 3,
      description: { en: 'Years of service', zh: '使用年限' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Cost over the years', zh: '年限内总成本' } },
  latex: 'K = K_f + K_c + e\\,t\\,w + n\\,p\\,(1 + r T)',
  assumptions: [
    { en: 'No interest; the servers last the years', zh: '不计利息，服务器在年限内可用' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 05' }, { source: sources.onPremTco }],
  examples: [
    {
      inputs: { fineTuning: 2e6, servers: 4, serverPrice: 1.5e6, engineers: 100, months: 6, monthlyCost: 30000, compliance: 1e6, upkeepRate: 0.15, years: 3 },
      expected: 2.97e7,
      tolerance: { rel: 1e-12 },
      source: { source: sources.zhang2023, where: '100 engineers for half a year, with prices that are assumed; sum by hand' },
    },
  ],
  monotone: { fineTuning: 1, servers: 1, serverPrice: 1, engineers: 1, months: 1, monthlyCost: 1, compliance: 1, upkeepRate: 1, years: 1 },
  formula: onPremisesCost,
}
