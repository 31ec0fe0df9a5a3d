import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { embodiedCarbon } from './embodiedCarbon.js'

/** The catalogue's entry for `embodiedCarbon`. */
export const embodiedCarbonMeta: CatalogEntry = {
  id: 'embodiedCarbon',
  subject: 'training',
  title: { en: 'Embodied carbon of a run', zh: '硬件制造分摊的碳排放' },
  explanation: {
    en: 'The part of the carbon of making the chips that falls on a run.',
    zh: '芯片制造碳排放分摊到一次训练的部分。',
  },
  inputs: [
    {
      name: 'chipHours', symbol: 'h', unit: 'h', domain: 'nonNegative', default: 1082990,
      description: { en: 'Chip-hours', zh: '芯片小时数' },
    },
    {
      name: 'chipCarbon', symbol: 'm_c', unit: 'kg', domain: 'nonNegative', default: 150,
      description: { en: 'Carbon dioxide equivalent of making one chip', zh: '制造一块芯片的二氧化碳当量' },
    },
    {
      name: 'lifetime', symbol: 'T', unit: 'a', domain: 'positive', default: 6,
      description: { en: 'Years a chip serves', zh: '芯片使用年限' },
    },
    {
      name: 'useShare', symbol: 'u', unit: '1', domain: 'positiveShare', default: 1, optional: true,
      description: { en: 'Share of its life in which a chip works', zh: '使用期内的工作时间占比' },
    },
  ],
  output: { symbol: 'm', unit: 'kg', description: { en: 'Carbon dioxide equivalent', zh: '二氧化碳当量' } },
  latex: 'm = \\frac{h}{T \\cdot u} \\cdot m_c',
  assumptions: [
    { en: 'Spread evenly over the hours of use; a year of 8,766 hours', zh: '按使用小时平均分摊，一年计 8,766 小时' },
  ],
  sources: [{ source: sources.luccioni2022, where: 'embodied emissions: 150 kg a GPU, 2,500 kg a server without GPUs, six years, 85% in use' }],
  examples: [
    {
      inputs: { chipHours: 1082990, chipCarbon: 150, lifetime: 6, useShare: 0.85 },
      expected: 3640,
      tolerance: { abs: 10 },
      source: { source: sources.luccioni2022, where: 'the GPUs of the training' },
    },
    {
      inputs: { chipHours: 135373.75, chipCarbon: 2500, lifetime: 6, useShare: 0.85 },
      expected: 7570,
      tolerance: { abs: 5 },
      source: { source: sources.luccioni2022, where: 'the servers of the training, eight GPUs each' },
    },
  ],
  form: 'product',
  exponents: { chipHours: 1, chipCarbon: 1, lifetime: -1, useShare: -1 },
  monotone: { chipHours: 1, chipCarbon: 1, lifetime: -1, useShare: -1 },
  formula: embodiedCarbon,
}
