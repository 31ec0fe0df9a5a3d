import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { activeParameters } from './activeParameters.js'

/** The catalogue's entry for `activeParameters`. */
export const activeParametersMeta: CatalogEntry = {
  id: 'activeParameters',
  subject: 'training',
  title: { en: 'Active parameters of a mixture of experts', zh: '混合专家模型的激活参数量' },
  explanation: {
    en: 'All parameters less those of the experts that a token does not visit.',
    zh: '总参数量减去未被该 token 选中的专家的参数量。',
  },
  inputs: [
    {
      name: 'parameters', symbol: 'N', unit: '', domain: 'nonNegative', default: 46.7e9,
      description: { en: 'All parameters', zh: '总参数量' },
    },
    {
      name: 'expertParameters', symbol: 'e', unit: '', domain: 'nonNegative', default: 5.6333e9,
      description: { en: 'Parameters of one expert over all layers', zh: '一个专家在各层的参数量之和' },
    },
    {
      name: 'experts', symbol: 'E', unit: '', domain: 'count', default: 8,
      description: { en: 'Experts a layer', zh: '每层专家数' },
    },
    {
      name: 'activeExperts', symbol: 'k', unit: '', domain: 'whole', default: 2,
      description: { en: 'Experts that a token visits', zh: '每个 token 激活的专家数' },
    },
  ],
  output: { symbol: 'N_a', unit: '', description: { en: 'Active parameters', zh: '激活参数量' } },
  latex: 'N_a = N - (E - k)\\,e',
  assumptions: [
    { en: 'All layers have the same number of experts of one size', zh: '各层专家数量与大小相同' },
  ],
  sources: [{ source: sources.mixtral }],
  examples: [
    {
      inputs: { parameters: 4.67e10, expertParameters: 5.6333e9, experts: 8, activeExperts: 2 },
      expected: 1.29e10,
      tolerance: { rel: 1e-4 },
      source: { source: sources.mixtral },
    },
  ],
  monotone: { parameters: 1, expertParameters: -1, experts: -1, activeExperts: 1 },
  formula: activeParameters,
}
