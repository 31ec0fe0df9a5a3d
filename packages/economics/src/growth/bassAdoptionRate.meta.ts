import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { bassAdoptionRate } from './bassAdoptionRate.js'

/** The catalogue's entry for `bassAdoptionRate`. */
export const bassAdoptionRateMeta: CatalogEntry = {
  id: 'bassAdoptionRate',
  subject: 'growth',
  title: { en: 'Bass diffusion: adoption rate', zh: '巴斯扩散：采用速度' },
  explanation: {
    en: 'How many take up a product in a unit of time.',
    zh: '单位时间内的新采用者数。',
  },
  inputs: [
    {
      name: 'market', symbol: 'm', unit: '', domain: 'nonNegative', default: 100,
      description: { en: 'People who will take it up in the end', zh: '最终采用者总数' },
    },
    {
      name: 'innovation', symbol: 'p', unit: '1/a', domain: 'positive', default: 0.03,
      description: { en: 'Coefficient of innovation', zh: '创新系数' },
    },
    {
      name: 'imitation', symbol: 'q', unit: '1/a', domain: 'nonNegative', default: 0.38,
      description: { en: 'Coefficient of imitation', zh: '模仿系数' },
    },
    {
      name: 'time', symbol: 't', unit: 'a', domain: 'nonNegative', default: 5,
      description: { en: 'Time since the launch', zh: '上市后的时间' },
    },
  ],
  output: { symbol: 'n', unit: '1/a', description: { en: 'Adoptions in a year', zh: '每年新采用者' } },
  latex: 'n = m\\,\\frac{(p+q)^2}{p} \\cdot \\frac{e^{-(p+q)t}}{\\left(1 + \\frac{q}{p} e^{-(p+q)t}\\right)^2}',
  assumptions: [
    { en: 'The market keeps its size, nobody buys twice', zh: '市场总量不变，无重复购买' },
  ],
  sources: [{ source: sources.bass1969 }],
  examples: [
    {
      inputs: { market: 100, innovation: 0.03, imitation: 0.38, time: 0 },
      expected: 3,
      tolerance: { rel: 1e-12 },
      source: { source: sources.bass1969, where: 'at the start it is p m' },
    },
  ],
  monotone: { market: 1 },
  formula: bassAdoptionRate,
}
