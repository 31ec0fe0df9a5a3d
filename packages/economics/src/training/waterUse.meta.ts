import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { waterUse } from './waterUse.js'

/** The catalogue's entry for `waterUse`. */
export const waterUseMeta: CatalogEntry = {
  id: 'waterUse',
  subject: 'training',
  title: { en: 'Water of a run', zh: '训练或推理的耗水量' },
  explanation: {
    en: 'Water that cooling takes on site and that making the electricity takes elsewhere.',
    zh: '机房冷却的现场耗水与发电的场外耗水之和。',
  },
  inputs: [
    {
      name: 'energy', symbol: 'E', unit: 'kW.h', domain: 'nonNegative', default: 1.287e6,
      description: { en: 'Energy of the machines', zh: '设备用电量' },
    },
    {
      name: 'onSite', symbol: 'w_1', unit: 'L/kW.h', domain: 'nonNegative', default: 0.55,
      description: { en: 'Water on site for each kWh of the machines (WUE)', zh: '设备每千瓦时的现场耗水（WUE）' },
    },
    {
      name: 'offSite', symbol: 'w_2', unit: 'L/kW.h', domain: 'nonNegative', default: 0, optional: true,
      description: { en: 'Water for each kWh that is made (EWIF)', zh: '每千瓦时发电的耗水（EWIF）' },
    },
    {
      name: 'pue', symbol: '\\mathrm{PUE}', unit: '', domain: 'atLeastOne', default: 1, optional: true,
      description: { en: 'Electricity of the site over that of the machines', zh: '机房总用电与设备用电之比' },
    },
  ],
  output: { symbol: 'V', unit: 'L', description: { en: 'Water', zh: '耗水量' } },
  latex: 'V = E\\,(w_1 + \\mathrm{PUE} \\cdot w_2)',
  assumptions: [{ en: 'Water evaporated or otherwise used up, not all that is drawn', zh: '只计蒸发等消耗掉的水，不是全部取水量' }],
  sources: [{ source: sources.li2023 }],
  examples: [
    {
      inputs: { energy: 1.287e6, onSite: 0.55 },
      expected: 7e5,
      tolerance: { rel: 0.02 },
      source: { source: sources.li2023, where: 'abstract; the energy of GPT-3 from Patterson et al.' },
    },
  ],
  monotone: { energy: 1, onSite: 1, offSite: 1, pue: 1 },
  formula: waterUse,
}
