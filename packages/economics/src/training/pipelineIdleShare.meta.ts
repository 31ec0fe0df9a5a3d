import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { pipelineIdleShare } from './pipelineIdleShare.js'

/** The catalogue's entry for `pipelineIdleShare`. */
export const pipelineIdleShareMeta: CatalogEntry = {
  id: 'pipelineIdleShare',
  subject: 'training',
  title: { en: 'Idle share of a pipeline', zh: '流水线空闲占比' },
  explanation: {
    en: 'Time that pipeline stages stand idle, as a share of all time.',
    zh: '流水线各阶段空闲时间占总时间的比例。',
  },
  inputs: [
    {
      name: 'stages', symbol: 'p', unit: '', domain: 'count', default: 16,
      description: { en: 'Pipeline stages', zh: '流水线阶段数' },
    },
    {
      name: 'microbatches', symbol: 'm', unit: '', domain: 'count', default: 64,
      description: { en: 'Microbatches in a batch', zh: '每批次的微批次数' },
    },
    {
      name: 'interleaving', symbol: 'v', unit: '', domain: 'count', default: 1, optional: true,
      description: { en: 'Model chunks a device (interleaved schedule)', zh: '每设备的模型块数（交错调度）' },
    },
  ],
  output: { symbol: 'i', unit: '1', description: { en: 'Idle time over all time', zh: '空闲时间占比' } },
  latex: 'i = \\frac{p - 1}{v m + p - 1}',
  assumptions: [
    { en: 'All stages take the same time', zh: '各阶段用时相同' },
  ],
  sources: [{ source: sources.narayanan2021, where: 'section 2.2' }],
  examples: [
    {
      inputs: { stages: 16, microbatches: 64 },
      expected: 0.1898734,
      tolerance: { abs: 1e-6 },
      source: { source: sources.narayanan2021, where: 'the bubble b of section 2.2 as b / (1 + b), by hand' },
    },
  ],
  monotone: { stages: 1, microbatches: -1, interleaving: -1 },
  formula: pipelineIdleShare,
}
