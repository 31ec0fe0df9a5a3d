import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { concentrationRatio } from './concentrationRatio.js'

/** The catalogue's entry for `concentrationRatio`. */
export const concentrationRatioMeta: CatalogEntry = {
  id: 'concentrationRatio',
  subject: 'market',
  title: { en: 'Concentration ratio (CR-n)', zh: '集中率（CR-n）' },
  explanation: {
    en: 'Share of a market that its largest firms hold together.',
    zh: '最大的若干家企业合计的市场份额。',
  },
  inputs: [
    {
      name: 'shares', symbol: 's_i', unit: '1', domain: 'share', default: [0.3, 0.3, 0.2, 0.2], list: true,
      description: { en: 'Market shares of the firms', zh: '各企业的市场份额' },
    },
    {
      name: 'firms', symbol: 'n', unit: '', domain: 'count', default: 2,
      description: { en: 'How many of the largest', zh: '计入的最大企业数' },
    },
  ],
  output: { symbol: 'CR_n', unit: '1', description: { en: 'Share of the largest', zh: '合计份额' } },
  latex: 'CR_n = \\sum_{i=1}^{n} s_i,\\quad s_1 \\ge s_2 \\ge \\dots',
  assumptions: [{ en: 'The market is drawn rightly: what is outside it does not compete', zh: '市场边界划定恰当，界外不构成竞争' }],
  sources: [{ source: sources.dojHhi }],
  examples: [
    {
      inputs: { shares: [0.3, 0.3, 0.2, 0.2], firms: 2 },
      expected: 0.6,
      tolerance: { rel: 1e-12 },
      source: { source: sources.dojHhi, where: 'shares of the definition\'s example; sum by hand' },
    },
  ],
  monotone: { shares: 1, firms: 1 },
  formula: concentrationRatio,
}
