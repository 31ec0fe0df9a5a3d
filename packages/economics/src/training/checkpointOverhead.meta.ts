import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { checkpointOverhead } from './checkpointOverhead.js'

/** The catalogue's entry for `checkpointOverhead`. */
export const checkpointOverheadMeta: CatalogEntry = {
  id: 'checkpointOverhead',
  subject: 'training',
  title: { en: 'Time lost to checkpoints and failures', zh: '检查点与故障造成的时间损失' },
  explanation: {
    en: 'Share of the time spent on saving, on work lost to failures and on restarts, to first order.',
    zh: '用于保存、故障返工与重启的时间占比（一阶近似）。',
  },
  inputs: [
    {
      name: 'checkpointTime', symbol: 'C', unit: 'h', domain: 'nonNegative', default: 0.1,
      description: { en: 'Time to write a checkpoint', zh: '写一次检查点的时间' },
    },
    {
      name: 'interval', symbol: '\\tau', unit: 'h', domain: 'positive', default: 0.78613,
      description: { en: 'Time between checkpoints', zh: '检查点间隔' },
    },
    {
      name: 'mtbf', symbol: '\\mu', unit: 'h', domain: 'positive', default: 3.09,
      description: { en: 'Mean time between failures of the whole system', zh: '整个系统的平均故障间隔' },
    },
    {
      name: 'restartTime', symbol: 'R', unit: 'h', domain: 'nonNegative', default: 0, optional: true,
      description: { en: 'Time to restart after a failure', zh: '故障后重启时间' },
    },
  ],
  output: { symbol: 'w', unit: '1', description: { en: 'Share of the time that is lost', zh: '损失时间占比' } },
  latex: 'w = \\frac{C}{\\tau} + \\frac{\\tau / 2 + R}{\\mu}',
  assumptions: [
    { en: 'A failure loses half an interval on average', zh: '每次故障平均损失半个间隔' },
    { en: 'Meaningful while it stays well below 1', zh: '远小于 1 时有意义' },
  ],
  sources: [{ source: sources.youngDaly }],
  examples: [
    {
      inputs: { checkpointTime: 0.1, interval: 0.78613, mtbf: 3.09 },
      expected: 0.254411,
      tolerance: { abs: 1e-5 },
      source: { source: sources.youngDaly, where: 'at the best interval the loss is the square root of 2 C / μ, by hand' },
    },
  ],
  monotone: { checkpointTime: 1, mtbf: -1, restartTime: 1 },
  formula: checkpointOverhead,
}
