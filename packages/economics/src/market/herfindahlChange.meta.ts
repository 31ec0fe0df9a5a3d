import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { herfindahlChange } from './herfindahlChange.js'

/** The catalogue's entry for `herfindahlChange`. */
export const herfindahlChangeMeta: CatalogEntry = {
  id: 'herfindahlChange',
  subject: 'market',
  title: { en: 'Change of the index in a merger', zh: '合并引起的赫芬达尔指数变化' },
  explanation: {
    en: 'How much the merger of two firms raises the Herfindahl–Hirschman index.',
    zh: '两家企业合并使赫芬达尔指数上升的幅度。',
  },
  inputs: [
    {
      name: 'shareA', symbol: 's_1', unit: '1', domain: 'share', default: 0.05,
      description: { en: 'Share of one firm', zh: '一家企业的份额' },
    },
    {
      name: 'shareB', symbol: 's_2', unit: '1', domain: 'share', default: 0.04,
      description: { en: 'Share of the other', zh: '另一家企业的份额' },
    },
  ],
  output: { symbol: 'D', unit: '', description: { en: 'Rise of the index', zh: '指数上升幅度' } },
  latex: 'D = 2 \\cdot 100 s_1 \\cdot 100 s_2',
  assumptions: [
    { en: 'The merged firm keeps both shares', zh: '合并后保有两者份额' },
  ],
  sources: [{ source: sources.mergerBlog }],
  examples: [
    {
      inputs: { shareA: 0.05, shareB: 0.04 },
      expected: 40,
      tolerance: { rel: 1e-12 },
      source: { source: sources.mergerBlog },
    },
  ],
  form: 'product',
  monotone: { shareA: 1, shareB: 1 },
  formula: herfindahlChange,
}
