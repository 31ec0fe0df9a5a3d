import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { pipelineBubble } from './pipelineBubble.js'

/** The catalogue's entry for `pipelineBubble`. */
export const pipelineBubbleMeta: CatalogEntry = {
  id: 'pipelineBubble',
  subject: 'training',
  title: { en: 'Pipeline bubble', zh: '流水线气泡' },
  explanation: {
    en: 'Time that pipeline stages stand idle, as a share of the time of useful work.',
    zh: '流水线各阶段空闲时间与有效计算时间之比。',
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
  output: { symbol: 'b', unit: '1', description: { en: 'Idle time over useful time', zh: '空闲与有效时间之比' } },
  latex: 'b = \\frac{p - 1}{v \\cdot m}',
  assumptions: [
    { en: 'All stages take the same time', zh: '各阶段用时相同' },
  ],
  sources: [{ source: sources.narayanan2021, where: 'section 2.2' }],
  examples: [
    {
      inputs: { stages: 16, microbatches: 64 },
      expected: 0.234375,
      tolerance: { rel: 1e-12 },
      source: { source: sources.narayanan2021, where: 'section 2.2' },
    },
  ],
  monotone: { stages: 1, microbatches: -1, interleaving: -1 },
  formula: pipelineBubble,
}
