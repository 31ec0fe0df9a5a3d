import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { systemMtbf } from './systemMtbf.js'

/** The catalogue's entry for `systemMtbf`. */
export const systemMtbfMeta: CatalogEntry = {
  id: 'systemMtbf',
  subject: 'reliability',
  title: { en: 'Mean time between failures of many parts', zh: '多部件系统的平均故障间隔' },
  explanation: {
    en: 'Mean time between failures of a system that stops when any of its equal parts fails.',
    zh: '任一同类部件故障即停机的系统的平均故障间隔。',
  },
  inputs: [
    {
      name: 'partMtbf', symbol: '\\mu_1', unit: 'h', domain: 'nonNegative', default: 50626,
      description: { en: 'Mean time between failures of one part', zh: '单个部件的平均故障间隔' },
    },
    {
      name: 'parts', symbol: 'n', unit: '', domain: 'count', default: 16384,
      description: { en: 'Parts', zh: '部件数' },
    },
  ],
  output: { symbol: '\\mu', unit: 'h', description: { en: 'Mean time between failures of the system', zh: '系统平均故障间隔' } },
  latex: '\\mu = \\frac{\\mu_1}{n}',
  assumptions: [
    { en: 'Parts fail independently at a constant rate', zh: '部件独立、以恒定速率故障' },
  ],
  sources: [{ source: sources.llama3, where: 'section 3.3.4' }],
  examples: [
    {
      inputs: { partMtbf: 50626.56, parts: 16384 },
      expected: 3.09,
      tolerance: { abs: 0.001 },
      source: { source: sources.llama3, where: '3.09 hours over 16,384 GPUs, read backwards' },
    },
  ],
  form: 'product',
  exponents: { partMtbf: 1, parts: -1 },
  monotone: { partMtbf: 1, parts: -1 },
  formula: systemMtbf,
}
