import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { compoundedValue } from './compoundedValue.js'

/** The catalogue's entry for `compoundedValue`. */
export const compoundedValueMeta: CatalogEntry = {
  id: 'compoundedValue',
  subject: 'growth',
  title: { en: 'Value after uneven growth', zh: '逐期增长后的值' },
  explanation: {
    en: 'A value grown period by period, each at a rate of its own.',
    zh: '逐期按各自增长率增长后的值。',
  },
  inputs: [
    {
      name: 'start', symbol: 'v_0', unit: '', domain: 'nonNegative', default: 100, anyUnit: true,
      description: { en: 'Value at the start', zh: '期初值' },
    },
    {
      name: 'rates', symbol: 'g_i', unit: '1', domain: 'growth', default: [0.09, 0.1, 0.11], list: true,
      description: { en: 'Growth rate of each period', zh: '各期增长率' },
    },
  ],
  output: { symbol: 'v_n', unit: '', description: { en: 'Value at the end', zh: '期末值' }, anyUnit: true },
  latex: 'v_n = v_0 \\prod_i (1 + g_i)',
  assumptions: [{
    en: 'Each rate applies to the whole value at the start of its period; nothing is added or taken out',
    zh: '各期增长率作用于期初的全部数值，期间没有追加或取出',
  }],
  sources: [{ source: sources.excel, where: 'FVSCHEDULE' }],
  examples: [
    {
      inputs: { start: 100, rates: [0.09, 0.1, 0.11] },
      expected: 133.089,
      tolerance: { abs: 1e-9 },
      source: { source: sources.formulajs, where: 'tests' },
    },
  ],
  monotone: { start: 1, rates: 1 },
  formula: compoundedValue,
}
