import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { bassPeakTime } from './bassPeakTime.js'

/** The catalogue's entry for `bassPeakTime`. */
export const bassPeakTimeMeta: CatalogEntry = {
  id: 'bassPeakTime',
  subject: 'growth',
  title: { en: 'Bass diffusion: time of the peak', zh: '巴斯扩散：采用高峰时间' },
  explanation: {
    en: 'When most people take up a product.',
    zh: '新采用者最多的时间。',
  },
  inputs: [
    {
      name: 'innovation', symbol: 'p', unit: '1/a', domain: 'positive', default: 0.03,
      description: { en: 'Coefficient of innovation', zh: '创新系数' },
    },
    {
      name: 'imitation', symbol: 'q', unit: '1/a', domain: 'nonNegative', default: 0.38,
      description: { en: 'Coefficient of imitation', zh: '模仿系数' },
    },
  ],
  output: { symbol: 'T^{*}', unit: 'a', description: { en: 'Time of the peak; 0 when the first day is the busiest', zh: '高峰时间；首日即高峰时为 0' } },
  latex: 'T^{*} = \\max\\left(0,\\ \\frac{\\ln(q/p)}{p + q}\\right)',
  assumptions: [
    { en: 'Imitation outweighs innovation', zh: '模仿系数大于创新系数' },
  ],
  sources: [{ source: sources.bass1969 }],
  examples: [
    {
      inputs: { innovation: 0.024796, imitation: 0.6541 },
      expected: 4.8,
      tolerance: { abs: 0.06 },
      source: { source: sources.bass1969, where: 'Table 4, record players' },
    },
    {
      inputs: { innovation: 0.03, imitation: 0.38 },
      expected: 6.19,
      tolerance: { abs: 0.01 },
      source: { source: sources.bass1969, where: 'the closed form, by hand' },
    },
  ],
  monotone: { innovation: -1 },
  formula: bassPeakTime,
}
