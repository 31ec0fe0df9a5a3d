import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { bassAdopters } from './bassAdopters.js'

/** The catalogue's entry for `bassAdopters`. */
export const bassAdoptersMeta: CatalogEntry = {
  id: 'bassAdopters',
  subject: 'growth',
  title: { en: 'Bass diffusion: adopters', zh: '巴斯扩散：累计采用者' },
  explanation: {
    en: 'People who have taken up a product by a time, by advertising and by word of mouth.',
    zh: '受广告与口碑影响，到某一时间的累计采用者数。',
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
  output: { symbol: 'N', unit: '', description: { en: 'Adopters so far', zh: '累计采用者' } },
  latex: 'N = m\\,\\frac{1 - e^{-(p+q)t}}{1 + \\frac{q}{p} e^{-(p+q)t}}',
  assumptions: [
    { en: 'The market keeps its size, nobody buys twice', zh: '市场总量不变，无重复购买' },
  ],
  sources: [{ source: sources.bass1969 }],
  examples: [
    {
      inputs: { market: 100, innovation: 0.03, imitation: 0.38, time: 5 },
      expected: 33.11986424913734,
      tolerance: { rel: 1e-9 },
      source: { source: sources.bass1969, where: 'the closed form, by hand' },
    },
  ],
  monotone: { market: 1, innovation: 1, imitation: 1, time: 1 },
  formula: bassAdopters,
}
