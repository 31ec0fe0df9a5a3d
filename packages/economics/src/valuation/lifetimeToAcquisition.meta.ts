import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { lifetimeToAcquisition } from './lifetimeToAcquisition.js'

/** The catalogue's entry for `lifetimeToAcquisition`. */
export const lifetimeToAcquisitionMeta: CatalogEntry = {
  id: 'lifetimeToAcquisition',
  subject: 'valuation',
  title: { en: 'LTV to CAC', zh: '客户终身价值与获客成本之比' },
  explanation: {
    en: 'How many times its cost a customer brings in.',
    zh: '客户价值是获客成本的几倍。',
  },
  inputs: [
    {
      name: 'lifetime', symbol: 'L', unit: '¤', domain: 'nonNegative', default: 15000,
      description: { en: 'Lifetime value of a customer', zh: '客户终身价值' },
    },
    {
      name: 'acquisition', symbol: 'K', unit: '¤', domain: 'positive', default: 6000,
      description: { en: 'Cost of winning a customer', zh: '获客成本' },
    },
  ],
  output: { symbol: 'q', unit: 'x', description: { en: 'Multiple', zh: '倍数' } },
  latex: 'q = \\frac{L}{K}',
  assumptions: [{
    en: 'Both are of the same kind of customer, and future income is not discounted unless the value already is',
    zh: '两者针对同一类客户；除非价值本身已折现，否则不折现',
  }],
  sources: [{ source: sources.saasRatios }],
  examples: [
    {
      inputs: { lifetime: 15000, acquisition: 6000 },
      expected: 2.5,
      tolerance: { rel: 1e-12 },
      source: { source: sources.saasRatios },
    },
  ],
  form: 'product',
  exponents: { acquisition: -1 },
  monotone: { lifetime: 1, acquisition: -1 },
  formula: lifetimeToAcquisition,
}
