import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { bandwidthSlowdown } from './bandwidthSlowdown.js'

/** The catalogue's entry for `bandwidthSlowdown`. */
export const bandwidthSlowdownMeta: CatalogEntry = {
  id: 'bandwidthSlowdown',
  subject: 'training',
  title: { en: 'Slowdown from a slower interconnect', zh: '互连带宽下降造成的减速' },
  explanation: {
    en: 'How much longer a step takes when the interconnect has only a share of its bandwidth: the effect of A800 for A100.',
    zh: '互连带宽降至一定比例时训练步延长的倍数，例如以 A800 代替 A100。',
  },
  inputs: [
    {
      name: 'computeTime', symbol: 'c', unit: 's', domain: 'nonNegative', default: 1,
      description: { en: 'Time of computation', zh: '计算时间' },
    },
    {
      name: 'communicationTime', symbol: 'm', unit: 's', domain: 'nonNegative', default: 0.5,
      description: { en: 'Time of communication at full bandwidth', zh: '全带宽下的通信时间' },
    },
    {
      name: 'bandwidthRatio', symbol: 'r', unit: '1', domain: 'positive', default: 0.6666666666666666,
      description: { en: 'Bandwidth left, as a share of the full one', zh: '剩余带宽占原带宽的比例' },
    },
    {
      name: 'overlap', symbol: 'o', unit: '1', domain: 'share', default: 0, optional: true,
      description: { en: 'Share of the communication that can run beside computation', zh: '可与计算重叠的通信比例' },
    },
  ],
  output: { symbol: 'x', unit: 'x', description: { en: 'Time of a step over what it was', zh: '新旧步时间之比' } },
  latex: 'x = \\frac{t(m / r)}{t(m)},\\quad t(m) = \\max\\bigl(m,\\ c + (1 - o)\\,m\\bigr)',
  assumptions: [
    { en: 'Time of communication is inverse to bandwidth', zh: '通信时间与带宽成反比' },
  ],
  sources: [{ source: sources.scalingBook, where: 'roofline.md' }, { source: sources.a800wiki }],
  examples: [
    {
      inputs: { computeTime: 1, communicationTime: 0.5, bandwidthRatio: 0.6666666666666666 },
      expected: 1.1666666667,
      tolerance: { rel: 1e-9 },
      source: { source: sources.a800wiki, where: '400 GB/s for 600 GB/s; (1 + 0.75) / (1 + 0.5) by hand' },
    },
  ],
  monotone: { bandwidthRatio: -1 },
  formula: bandwidthSlowdown,
}
