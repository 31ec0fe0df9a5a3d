import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { compoundingPeriods } from './compoundingPeriods.js'

/** The catalogue's entry for `compoundingPeriods`. */
export const compoundingPeriodsMeta: CatalogEntry = {
  id: 'compoundingPeriods',
  subject: 'valuation',
  title: { en: 'Periods to reach a value (PDURATION)', zh: '达到目标值的期数（PDURATION）' },
  explanation: {
    en: 'How many periods a value takes to grow to another at a steady rate.',
    zh: '按固定增长率增至目标值所需的期数。',
  },
  inputs: [
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'positive', default: 0.025,
      description: { en: 'Rate a period', zh: '每期增长率' },
    },
    {
      name: 'start', symbol: 'V_0', unit: '¤', domain: 'positive', default: 2000,
      description: { en: 'Value at the start', zh: '期初值' },
    },
    {
      name: 'end', symbol: 'V_n', unit: '¤', domain: 'positive', default: 2200,
      description: { en: 'Value to be reached', zh: '目标值' },
    },
  ],
  output: { symbol: 'n', unit: '', description: { en: 'Number of periods', zh: '期数' } },
  latex: 'n = \\frac{\\ln(V_n / V_0)}{\\ln(1+r)}',
  assumptions: [{ en: 'The rate stays the same, and nothing is added or taken out', zh: '利率不变，期间没有追加或取出' }],
  sources: [{ source: sources.excel, where: 'PDURATION' }],
  examples: [
    {
      inputs: { rate: 0.1, start: 1000, end: 2000 },
      expected: 7.272540897341714,
      tolerance: { abs: 1e-09 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { rate: -1, start: -1, end: 1 },
  formula: compoundingPeriods,
}
