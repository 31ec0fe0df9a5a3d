import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { totalCostOfOwnership } from './totalCostOfOwnership.js'

/** The catalogue's entry for `totalCostOfOwnership`. */
export const totalCostOfOwnershipMeta: CatalogEntry = {
  id: 'totalCostOfOwnership',
  subject: 'hardware',
  title: { en: 'Total cost of ownership', zh: '总拥有成本' },
  explanation: {
    en: 'Price, electricity and upkeep of a server over the years it serves.',
    zh: '服务器在使用年限内的购置、电力与维护成本。',
  },
  inputs: [
    {
      name: 'price', symbol: 'p', unit: '¤', domain: 'nonNegative', default: 392000,
      description: { en: 'Price with its part of the network and building', zh: '购置价格，含网络与机房分摊' },
    },
    {
      name: 'years', symbol: 'T', unit: 'a', domain: 'nonNegative', default: 4,
      description: { en: 'Years of service', zh: '使用年限' },
    },
    {
      name: 'power', symbol: 'w', unit: 'kW', domain: 'nonNegative', default: 5.6,
      description: { en: 'Mean power drawn', zh: '平均功率' },
    },
    {
      name: 'pue', symbol: '\\mathrm{PUE}', unit: '', domain: 'atLeastOne', default: 1.4,
      description: { en: 'Power usage effectiveness', zh: '电能使用效率（PUE）' },
    },
    {
      name: 'electricityPrice', symbol: 'q', unit: '¤/kW.h', domain: 'nonNegative', default: 0.12,
      description: { en: 'Price of electricity', zh: '电价' },
    },
    {
      name: 'upkeep', symbol: 'm', unit: '¤/a', domain: 'nonNegative', default: 36000,
      description: { en: 'Upkeep, space and staff in a year', zh: '每年维护、场地与人员费用' },
    },
  ],
  output: { symbol: 'C', unit: '¤', description: { en: 'Cost over the years', zh: '年限内总成本' } },
  latex: 'C = p + T\\,(8766\\,w \\cdot \\mathrm{PUE} \\cdot q + m)',
  assumptions: [
    { en: 'It runs all the time; a year has 8,766 hours', zh: '全年运行，一年计 8,766 小时' },
    { en: 'No interest, no resale value', zh: '不计利息与残值' },
  ],
  sources: [{ source: sources.onPremTco }, { source: sources.buildRent }],
  examples: [
    {
      inputs: { price: 392000, years: 4, power: 5.6, pue: 1.4, electricityPrice: 0.12, upkeep: 36000 },
      expected: 568988.21,
      tolerance: { rel: 1e-6 },
      source: { source: sources.onPremTco, where: 'inputs of the page; by hand' },
    },
  ],
  monotone: { price: 1, years: 1, power: 1, pue: 1, electricityPrice: 1, upkeep: 1 },
  formula: totalCostOfOwnership,
}
