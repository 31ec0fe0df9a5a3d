import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { bassPeakRate } from './bassPeakRate.js'

/** The catalogue's entry for `bassPeakRate`. */
export const bassPeakRateMeta: CatalogEntry = {
  id: 'bassPeakRate',
  subject: 'growth',
  title: { en: 'Bass diffusion: peak rate', zh: '巴斯扩散：高峰采用速度' },
  explanation: {
    en: 'How many take up a product in a unit of time at the peak.',
    zh: '高峰时单位时间的新采用者数。',
  },
  inputs: [
    {
      name: 'market', symbol: 'm', unit: '', domain: 'nonNegative', default: 16895000,
      description: { en: 'People who will take it up in the end', zh: '最终采用者总数' },
    },
    {
      name: 'innovation', symbol: 'p', unit: '1/a', domain: 'positive', default: 0.0103994,
      description: { en: 'Coefficient of innovation', zh: '创新系数' },
    },
    {
      name: 'imitation', symbol: 'q', unit: '1/a', domain: 'positive', default: 0.41861,
      description: { en: 'Coefficient of imitation', zh: '模仿系数' },
    },
  ],
  output: { symbol: 'n^{*}', unit: '1/a', description: { en: 'Adoptions in a year at the peak', zh: '高峰时每年新采用者' } },
  latex: 'n^{*} = \\begin{cases} m\\,\\frac{(p + q)^2}{4q} & q > p \\\\ m\\,p & q \\le p \\end{cases}',
  assumptions: [{ en: 'Each buyer buys once, and both coefficients stay the same over the life of the product', zh: '每人只买一次，两个系数在产品生命周期内不变' }],
  sources: [{ source: sources.bass1969 }],
  examples: [
    {
      inputs: { market: 16895000, innovation: 0.0103994, imitation: 0.41861 },
      expected: 1.9e6,
      tolerance: { rel: 0.035 },
      source: { source: sources.bass1969, where: 'Tables 1 and 4, room air conditioners' },
    },
    {
      inputs: { market: 96717000, innovation: 0.0277877, imitation: 0.25105 },
      expected: 7.5e6,
      tolerance: { rel: 0.035 },
      source: { source: sources.bass1969, where: 'Tables 1 and 4, black and white television' },
    },
  ],
  monotone: { market: 1, innovation: 1, imitation: 1 },
  formula: bassPeakRate,
}
