import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { herfindahlIndex } from './herfindahlIndex.js'

/** The catalogue's entry for `herfindahlIndex`. */
export const herfindahlIndexMeta: CatalogEntry = {
  id: 'herfindahlIndex',
  subject: 'market',
  title: { en: 'Herfindahl–Hirschman index', zh: '赫芬达尔—赫希曼指数' },
  explanation: {
    en: 'Concentration of a market: the sum of the squared shares in percent.',
    zh: '市场集中度：各企业百分比份额的平方和。',
  },
  inputs: [
    {
      name: 'shares', symbol: 's_i', unit: '1', domain: 'share', default: [0.3, 0.3, 0.2, 0.2], list: true,
      description: { en: 'Market shares of the firms', zh: '各企业的市场份额' },
    },
  ],
  output: { symbol: 'H', unit: '', description: { en: 'Index, up to 10,000 for a monopoly', zh: '指数，垄断时为 10,000' } },
  latex: 'H = \\sum_i (100\\,s_i)^2',
  assumptions: [
    { en: 'Firms that are left out are small', zh: '未列企业的份额很小' },
  ],
  sources: [{ source: sources.dojHhi }],
  examples: [
    {
      inputs: { shares: [0.3, 0.3, 0.2, 0.2] },
      expected: 2600,
      tolerance: { rel: 1e-12 },
      source: { source: sources.dojHhi },
    },
    {
      inputs: { shares: [1] },
      expected: 10000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.dojHhi },
    },
    {
      inputs: { shares: [0.45, 0.15, 0.1, 0.08, 0.07, 0.06, 0.05, 0.04] },
      expected: 2540,
      tolerance: { rel: 1e-12 },
      source: { source: sources.mergerBlog },
    },
  ],
  monotone: { shares: 1 },
  formula: herfindahlIndex,
}
