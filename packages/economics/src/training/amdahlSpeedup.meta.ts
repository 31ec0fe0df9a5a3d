import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { amdahlSpeedup } from './amdahlSpeedup.js'

/** The catalogue's entry for `amdahlSpeedup`. */
export const amdahlSpeedupMeta: CatalogEntry = {
  id: 'amdahlSpeedup',
  subject: 'training',
  title: { en: 'Speedup on many processors (Amdahl\'s law)', zh: '多处理器加速比（阿姆达尔定律）' },
  explanation: {
    en: 'How many times faster a job gets on several processors when only part of it can be split.',
    zh: '只有部分任务可并行时，多处理器带来的加速倍数。',
  },
  inputs: [
    {
      name: 'parallelShare', symbol: 'p', unit: '1', domain: 'share', default: 0.8,
      description: { en: 'Share of the job that can be split', zh: '可并行的任务比例' },
    },
    {
      name: 'processors', symbol: 'n', unit: '', domain: 'atLeastOne', default: 5,
      description: { en: 'Processors', zh: '处理器数' },
    },
  ],
  output: { symbol: 'S', unit: 'x', description: { en: 'Speedup', zh: '加速比' } },
  latex: 'S = \\frac{1}{1 - p + \\frac{p}{n}}',
  assumptions: [
    { en: 'Splitting costs nothing itself', zh: '拆分本身无开销' },
  ],
  sources: [{ source: sources.amdahl }],
  examples: [
    {
      inputs: { parallelShare: 0.8, processors: 5 },
      expected: 2.78,
      tolerance: { abs: 0.005 },
      source: { source: sources.amdahl, where: '80% on five processors' },
    },
    {
      inputs: { parallelShare: 1, processors: 5 },
      expected: 5,
      tolerance: { rel: 1e-12 },
      source: { source: sources.amdahl, where: 'all of it on five processors' },
    },
  ],
  monotone: { parallelShare: 1, processors: 1 },
  formula: amdahlSpeedup,
}
