import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { survivingFirms } from './survivingFirms.js'

/** The catalogue's entry for `survivingFirms`. */
export const survivingFirmsMeta: CatalogEntry = {
  id: 'survivingFirms',
  subject: 'market',
  title: { en: 'Firms left after a shake-out', zh: '洗牌后剩余企业数' },
  explanation: {
    en: 'Entrants that are left when the same share of them gives up every year.',
    zh: '每年按固定比例退出时剩余的进入者数。',
  },
  inputs: [
    {
      name: 'entrants', symbol: 'n_0', unit: '', domain: 'nonNegative', default: 20, defaultRecord: 'claims/c131',
      description: { en: 'Firms that entered', zh: '进入的企业数' },
    },
    {
      name: 'exitRate', symbol: 'x', unit: '1', domain: 'share', default: 0.3,
      description: { en: 'Share of the firms that gives up in a year', zh: '每年退出的比例' },
    },
    {
      name: 'years', symbol: 't', unit: 'a', domain: 'nonNegative', default: 5,
      description: { en: 'Years since', zh: '经过年数' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Firms left, not rounded', zh: '剩余企业数（不取整）' } },
  latex: 'n = n_0 (1 - x)^t',
  assumptions: [
    { en: 'The rate of exit stays the same, nobody enters', zh: '退出率不变，无新进入者' },
  ],
  sources: [{ source: sources.zhang2023, where: 'section 04' }],
  examples: [
    {
      inputs: { entrants: 20, exitRate: 0.3, years: 5 },
      expected: 3.3614,
      tolerance: { rel: 1e-9 },
      source: { source: sources.zhang2023, where: '20多家 of section 04, at a rate of exit that is assumed; by hand' },
    },
  ],
  monotone: { entrants: 1, exitRate: -1, years: -1 },
  formula: survivingFirms,
}
