import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { ownedHourlyCost } from './ownedHourlyCost.js'

/** The catalogue's entry for `ownedHourlyCost`. */
export const ownedHourlyCostMeta: CatalogEntry = {
  id: 'ownedHourlyCost',
  subject: 'hardware',
  title: { en: 'Hourly cost of an owned server', zh: '自有服务器每小时成本' },
  explanation: {
    en: 'What an hour of useful work on an owned server costs.',
    zh: '自有服务器每小时有效使用的成本。',
  },
  inputs: [
    {
      name: 'price', symbol: 'p', unit: '¤', domain: 'nonNegative', default: 392000,
      description: { en: 'Price with its part of the network and building', zh: '购置价格，含网络与机房分摊' },
    },
    {
      name: 'years', symbol: 'T', unit: 'a', domain: 'positive', default: 4,
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
    {
      name: 'utilization', symbol: 'u', unit: '1', domain: 'positiveShare', default: 1, optional: true,
      description: { en: 'Share of the hours in which it does useful work', zh: '有效使用时间占比' },
    },
  ],
  output: { symbol: 'k', unit: '¤/h', description: { en: 'Cost of a useful hour', zh: '每有效小时成本' } },
  latex: 'k = \\frac{1}{u} \\left(\\frac{p}{8766\\,T} + w \\cdot \\mathrm{PUE} \\cdot q + \\frac{m}{8766}\\right)',
  assumptions: [
    { en: 'Straight-line write-off; a year has 8,766 hours', zh: '直线折旧，一年计 8,766 小时' },
  ],
  sources: [{ source: sources.buildRent }, { source: sources.onPremTco }],
  examples: [
    {
      inputs: { price: 392000, years: 4, power: 5.6, pue: 1.4, electricityPrice: 0.12, upkeep: 36000 },
      expected: 16.2271,
      tolerance: { rel: 1e-4 },
      source: { source: sources.onPremTco, where: 'inputs of the page; by hand' },
    },
  ],
  monotone: { price: 1, years: -1, power: 1, pue: 1, electricityPrice: 1, upkeep: 1, utilization: -1 },
  formula: ownedHourlyCost,
}
