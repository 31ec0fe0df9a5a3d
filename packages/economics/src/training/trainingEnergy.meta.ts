import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { trainingEnergy } from './trainingEnergy.js'

/** The catalogue's entry for `trainingEnergy`. */
export const trainingEnergyMeta: CatalogEntry = {
  id: 'trainingEnergy',
  subject: 'training',
  title: { en: 'Energy of a training run', zh: '训练能耗' },
  explanation: {
    en: 'Chip-hours times the power of a chip, times the overhead of the data centre.',
    zh: '芯片小时数乘以单芯片功率，再乘以数据中心能效系数。',
  },
  inputs: [
    {
      name: 'chipHours', symbol: 'h', unit: 'h', domain: 'nonNegative', default: 809472,
      description: { en: 'Chip-hours', zh: '芯片小时数' },
    },
    {
      name: 'power', symbol: 'w', unit: 'kW', domain: 'nonNegative', default: 0.4, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Power of a chip', zh: '单芯片功率' },
    },
    {
      name: 'pue', symbol: '\\mathrm{PUE}', unit: '', domain: 'atLeastOne', default: 1, optional: true,
      description: { en: 'Power usage effectiveness', zh: '电能使用效率（PUE）' },
    },
  ],
  output: { symbol: 'E', unit: 'kW.h', description: { en: 'Energy', zh: '能耗' } },
  latex: 'E = h \\cdot w \\cdot \\mathrm{PUE}',
  assumptions: [
    { en: 'The chips draw the same power all the time', zh: '芯片功率恒定' },
    { en: 'Processors, network and memory count only where the power includes them', zh: '仅当功率已含 CPU、网络与内存时才计入' },
  ],
  sources: [{ source: sources.touvron2023, where: 'Table 15' }],
  examples: [
    {
      inputs: { chipHours: 809472, power: 0.4, pue: 1.1 },
      expected: 356000,
      tolerance: { rel: 0.002 },
      source: { source: sources.touvron2023, where: 'Table 15, OPT-175B' },
    },
    {
      inputs: { chipHours: 1082990, power: 0.4 },
      expected: 433196,
      tolerance: { rel: 1e-6 },
      source: { source: sources.luccioni2022, where: 'Tables 1-3' },
    },
    {
      inputs: { chipHours: 3.084e7, power: 0.7 },
      expected: 21588000,
      tolerance: { rel: 1e-6 },
      source: { source: sources.llamaCards, where: 'llama3_1/MODEL_CARD.md' },
    },
  ],
  form: 'product',
  monotone: { chipHours: 1, power: 1, pue: 1 },
  formula: trainingEnergy,
}
