import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { carbonEmissions } from './carbonEmissions.js'

/** The catalogue's entry for `carbonEmissions`. */
export const carbonEmissionsMeta: CatalogEntry = {
  id: 'carbonEmissions',
  subject: 'training',
  title: { en: 'Carbon emissions', zh: '碳排放' },
  explanation: {
    en: 'Energy times the carbon intensity of the electricity.',
    zh: '能耗乘以电力的碳强度。',
  },
  inputs: [
    {
      name: 'energy', symbol: 'E', unit: 'kW.h', domain: 'nonNegative', default: 356168,
      description: { en: 'Energy', zh: '能耗' },
    },
    {
      name: 'intensity', symbol: 'g', unit: 'kg/kW.h', domain: 'nonNegative', default: 0.385,
      description: { en: 'Carbon dioxide equivalent of a kilowatt-hour', zh: '每千瓦时的二氧化碳当量' },
    },
  ],
  output: { symbol: 'm', unit: 'kg', description: { en: 'Carbon dioxide equivalent', zh: '二氧化碳当量' } },
  latex: 'm = E \\cdot g',
  assumptions: [
    { en: 'Making the hardware is not counted', zh: '不含硬件制造的排放' },
  ],
  sources: [{ source: sources.touvron2023, where: 'Table 15' }],
  examples: [
    {
      inputs: { energy: 356168, intensity: 0.385 },
      expected: 137000,
      tolerance: { rel: 0.006 },
      source: { source: sources.touvron2023, where: 'Table 15, OPT-175B' },
    },
    {
      inputs: { energy: 451000, intensity: 0.056 },
      expected: 25200,
      tolerance: { rel: 0.003 },
      source: { source: sources.lamda2022, where: 'section 10' },
    },
    {
      inputs: { energy: 256646, intensity: 0.057 },
      expected: 14600,
      tolerance: { rel: 0.003 },
      source: { source: sources.luccioni2022, where: 'Tables 1-3' },
    },
  ],
  form: 'product',
  monotone: { energy: 1, intensity: 1 },
  formula: carbonEmissions,
}
