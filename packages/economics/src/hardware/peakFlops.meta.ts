import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { peakFlops } from './peakFlops.js'

/** The catalogue's entry for `peakFlops`. */
export const peakFlopsMeta: CatalogEntry = {
  id: 'peakFlops',
  subject: 'hardware',
  title: { en: 'Peak compute of a chip', zh: '芯片峰值算力' },
  explanation: {
    en: 'Clock times units times multiply-adds of a unit and clock, two operations each.',
    zh: '时钟频率乘以计算单元数、每单元每周期乘加数，再乘以 2。',
  },
  inputs: [
    {
      name: 'clock', symbol: 'f', unit: 'Hz', domain: 'nonNegative', default: 1.41e9,
      description: { en: 'Clock', zh: '时钟频率' },
    },
    {
      name: 'units', symbol: 'u', unit: '', domain: 'nonNegative', default: 432,
      description: { en: 'Units: tensor cores or the like', zh: '计算单元数（如张量核心）' },
    },
    {
      name: 'multiplyAdds', symbol: 'a', unit: '', domain: 'nonNegative', default: 256,
      description: { en: 'Multiply-adds of a unit in a clock', zh: '每单元每周期的乘加次数' },
    },
  ],
  output: { symbol: 'P', unit: 'FLOP/s', description: { en: 'Peak', zh: '峰值算力' } },
  latex: 'P = 2\\,f\\,u\\,a',
  assumptions: [
    { en: 'Dense operations; sparsity would double it', zh: '稠密运算；稀疏加速会使其翻倍' },
  ],
  sources: [{ source: sources.bekman, where: 'compute/accelerator/README.md' }],
  examples: [
    {
      inputs: { clock: 1.41e9, units: 432, multiplyAdds: 256 },
      expected: 3.12e14,
      tolerance: { rel: 0.001 },
      source: { source: sources.bekman, where: 'compute/accelerator/README.md' },
    },
    {
      inputs: { clock: 1.83e9, units: 528, multiplyAdds: 512 },
      expected: 9.89e14,
      tolerance: { rel: 0.001 },
      source: { source: sources.bekman, where: 'compute/accelerator/README.md' },
    },
  ],
  form: 'product',
  monotone: { clock: 1, units: 1, multiplyAdds: 1 },
  formula: peakFlops,
}
