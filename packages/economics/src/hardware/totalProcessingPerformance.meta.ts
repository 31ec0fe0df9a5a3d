import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { totalProcessingPerformance } from './totalProcessingPerformance.js'

/** The catalogue's entry for `totalProcessingPerformance`. */
export const totalProcessingPerformanceMeta: CatalogEntry = {
  id: 'totalProcessingPerformance',
  subject: 'hardware',
  title: { en: 'Total processing performance (TPP)', zh: '总处理性能（TPP）' },
  explanation: {
    en: 'The measure of the United States\' export rule 3A090: peak tera-operations in a second times the bit length of the operation.',
    zh: '美国出口管制 3A090 的性能指标：每秒万亿次运算峰值乘以运算位宽。',
  },
  inputs: [
    {
      name: 'peakFlops', symbol: 'P', unit: 'FLOP/s', domain: 'nonNegative', default: 312e12, defaultRecord: 'hardware/nvidia-a100',
      description: { en: 'Dense peak at the bit length', zh: '该位宽下的稠密峰值算力' },
    },
    {
      name: 'bits', symbol: 'b', unit: 'bit', domain: 'count', default: 16,
      description: { en: 'Bit length of the operation', zh: '运算位宽' },
    },
  ],
  output: { symbol: 'T', unit: '', description: { en: 'TPP', zh: '总处理性能' } },
  latex: 'T = \\frac{P}{10^{12}} \\cdot b',
  assumptions: [
    { en: 'Take the bit length that gives the largest value', zh: '取使结果最大的位宽' },
    { en: '2 × MacTOPS of the rule is the dense peak of a datasheet', zh: '规则中的 2×MacTOPS 即规格书的稠密峰值' },
  ],
  sources: [{ source: sources.eccn3a090 }, { source: sources.tppThresholds }],
  examples: [
    {
      inputs: { peakFlops: 3.12e14, bits: 16 },
      expected: 4992,
      tolerance: { rel: 1e-9 },
      source: { source: sources.a800wiki },
    },
    {
      inputs: { peakFlops: 1.48e14, bits: 16 },
      expected: 2368,
      tolerance: { rel: 1e-9 },
      source: { source: sources.epochChips, where: 'row H20' },
    },
  ],
  form: 'product',
  monotone: { peakFlops: 1, bits: 1 },
  formula: totalProcessingPerformance,
}
