import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { freeEntryFirms } from './freeEntryFirms.js'

/** The catalogue's entry for `freeEntryFirms`. */
export const freeEntryFirmsMeta: CatalogEntry = {
  id: 'freeEntryFirms',
  subject: 'market',
  title: { en: 'Firms under free entry (Cournot)', zh: '自由进入下的企业数（古诺模型）' },
  explanation: {
    en: 'How many firms enter a market with linear demand until one more would lose its fixed cost.',
    zh: '线性需求下，再进入一家就会亏损固定成本时的企业数。',
  },
  inputs: [
    {
      name: 'intercept', symbol: 'a', unit: '¤', domain: 'positive', default: 100,
      description: { en: 'Price at which nobody buys', zh: '需求为零时的价格' },
    },
    {
      name: 'slope', symbol: 'b', unit: '¤', domain: 'positive', default: 1,
      description: { en: 'Fall of the price with a unit more', zh: '每多一单位产量的价格降幅' },
    },
    {
      name: 'marginalCost', symbol: 'c', unit: '¤', domain: 'nonNegative', default: 10,
      description: { en: 'Cost of a unit', zh: '单位成本' },
    },
    {
      name: 'fixedCost', symbol: 'F', unit: '¤', domain: 'positive', default: 100,
      description: { en: 'Cost of being in the market', zh: '进入市场的固定成本' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Firms', zh: '企业数' } },
  latex: 'n = \\left\\lfloor \\frac{a - c}{\\sqrt{b F}} - 1 \\right\\rfloor^{+}',
  assumptions: [
    { en: 'Firms are alike and choose amounts (Cournot)', zh: '企业同质且进行产量竞争' },
  ],
  sources: [{ source: sources.cournotEntry }],
  examples: [
    {
      inputs: { intercept: 100, slope: 1, marginalCost: 10, fixedCost: 100 },
      expected: 8,
      tolerance: { abs: 0 },
      source: { source: sources.cournotEntry, where: 'profit (a − c)² / (b (n + 1)²) − F, solved by hand' },
    },
  ],
  monotone: { intercept: 1, slope: -1, marginalCost: -1, fixedCost: -1 },
  formula: freeEntryFirms,
}
