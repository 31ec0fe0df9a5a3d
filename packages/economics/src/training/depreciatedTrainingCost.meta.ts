import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { depreciatedTrainingCost } from './depreciatedTrainingCost.js'

/** The catalogue's entry for `depreciatedTrainingCost`. */
export const depreciatedTrainingCostMeta: CatalogEntry = {
  id: 'depreciatedTrainingCost',
  subject: 'training',
  title: { en: 'Training cost with depreciation by progress', zh: '按技术进步折旧的训练成本' },
  explanation: {
    en: 'Value that chips lose while they train, when the price of computing falls by a number of orders of magnitude a year.',
    zh: '算力价格按每年若干数量级下降时，训练期间芯片损失的价值。',
  },
  inputs: [
    {
      name: 'chipHours', symbol: 'h', unit: 'h', domain: 'nonNegative', default: 3552000,
      description: { en: 'Chip-hours of the run', zh: '芯片小时数' },
    },
    {
      name: 'chipValue', symbol: 'v', unit: '¤', domain: 'nonNegative', default: 16000,
      description: { en: 'Value of a chip, with its part of server and network, when the run starts', zh: '训练开始时单芯片价值，含服务器与网络分摊' },
    },
    {
      name: 'depreciation', symbol: 'r', unit: '1/a', domain: 'nonNegative', default: 0.14, optional: true,
      description: { en: 'Orders of magnitude by which the value falls in a year', zh: '每年价值下降的数量级' },
    },
  ],
  output: { symbol: 'K', unit: '¤', description: { en: 'Value used up', zh: '折旧成本' } },
  latex: 'K = v \\cdot \\frac{h}{8760} \\cdot r \\ln 10',
  assumptions: [
    { en: 'The run is short against a year; a year of 8,760 hours', zh: '训练时间远短于一年，一年计 8,760 小时' },
    { en: 'Energy and staff come on top', zh: '另计能耗与人员' },
  ],
  sources: [{ source: sources.cottier2024 }, { source: sources.cottierReview }],
  examples: [
    {
      inputs: { chipHours: 8760, chipValue: 10000 },
      expected: 3223.619,
      tolerance: { rel: 1e-6 },
      source: { source: sources.cottierReview, where: '0.14 orders of magnitude a year; one chip for a year, by hand' },
    },
  ],
  form: 'product',
  monotone: { chipHours: 1, chipValue: 1, depreciation: 1 },
  formula: depreciatedTrainingCost,
}
