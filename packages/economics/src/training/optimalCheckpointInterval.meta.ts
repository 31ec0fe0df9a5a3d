import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { optimalCheckpointInterval } from './optimalCheckpointInterval.js'

/** The catalogue's entry for `optimalCheckpointInterval`. */
export const optimalCheckpointIntervalMeta: CatalogEntry = {
  id: 'optimalCheckpointInterval',
  subject: 'training',
  title: { en: 'Best time between checkpoints', zh: '最优检查点间隔' },
  explanation: {
    en: 'The Young/Daly period: long enough that saving costs little, short enough that a failure loses little.',
    zh: 'Young/Daly 周期：兼顾保存开销与故障损失的检查点间隔。',
  },
  inputs: [
    {
      name: 'checkpointTime', symbol: 'C', unit: 'h', domain: 'nonNegative', default: 0.1,
      description: { en: 'Time to write a checkpoint', zh: '写一次检查点的时间' },
    },
    {
      name: 'mtbf', symbol: '\\mu', unit: 'h', domain: 'nonNegative', default: 3.09,
      description: { en: 'Mean time between failures of the whole system', zh: '整个系统的平均故障间隔' },
    },
  ],
  output: { symbol: '\\tau', unit: 'h', description: { en: 'Time between checkpoints', zh: '检查点间隔' } },
  latex: '\\tau = \\sqrt{2\\,\\mu\\,C}',
  assumptions: [
    { en: 'A checkpoint takes far less time than passes between failures', zh: '写检查点远快于故障间隔' },
    { en: 'Failures come at random at a constant rate', zh: '故障随机且速率恒定' },
  ],
  sources: [{ source: sources.youngDaly }],
  examples: [
    {
      inputs: { checkpointTime: 0.1, mtbf: 3.09 },
      expected: 0.78613,
      tolerance: { abs: 1e-5 },
      source: { source: sources.youngDaly, where: 'the formula, computed by hand with the 3.09 h of Llama 3' },
    },
  ],
  form: 'product',
  exponents: { checkpointTime: 0.5, mtbf: 0.5 },
  monotone: { checkpointTime: 1, mtbf: 1 },
  formula: optimalCheckpointInterval,
}
