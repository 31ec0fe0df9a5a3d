import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { terminalValue } from './terminalValue.js'

/** The catalogue's entry for `terminalValue`. */
export const terminalValueMeta: CatalogEntry = {
  id: 'terminalValue',
  subject: 'valuation',
  title: { en: 'Value of a flow that grows for ever', zh: '永续增长价值' },
  explanation: {
    en: 'What all flows after the last forecast are worth at its end when they grow at an even rate (Gordon growth).',
    zh: '预测期之后现金流按固定增长率永续增长时，在预测期末的价值（戈登增长模型）。',
  },
  inputs: [
    {
      name: 'cashFlow', symbol: 'C', unit: '¤', domain: 'finite', default: 1e5,
      description: { en: 'Flow of the last period of the forecast', zh: '预测期最后一期的现金流' },
    },
    {
      name: 'rate', symbol: 'r', unit: '1', domain: 'growth', default: 0.1,
      description: { en: 'Discount rate', zh: '折现率' },
    },
    {
      name: 'growth', symbol: 'g', unit: '1', domain: 'growth', default: 0.02,
      description: { en: 'Growth rate of the flow after it', zh: '其后的增长率' },
    },
  ],
  output: { symbol: 'V', unit: '¤', description: { en: 'Value at the end of the forecast', zh: '预测期末的价值' } },
  latex: 'V = \\frac{C\\,(1 + g)}{r - g}',
  assumptions: [
    { en: 'The growth rate is below the discount rate', zh: '增长率低于折现率' },
  ],
  sources: [{ source: sources.gordonGrowth }],
  examples: [
    {
      inputs: { cashFlow: 100000, rate: 0.1, growth: 0.02 },
      expected: 1275000,
      tolerance: { rel: 1e-12 },
      source: { source: sources.gordonGrowth },
    },
  ],
  formula: terminalValue,
}
