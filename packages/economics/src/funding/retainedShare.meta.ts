import type { CatalogEntry } from '../catalog/CatalogEntry.js'
import { sources } from '../catalog/sources.js'
import { retainedShare } from './retainedShare.js'

/** The catalogue's entry for `retainedShare`. */
export const retainedShareMeta: CatalogEntry = {
  id: 'retainedShare',
  subject: 'funding',
  title: { en: 'Share kept over several rounds', zh: '多轮融资后的剩余股份' },
  explanation: {
    en: 'What is left of a stake after rounds that each dilute it.',
    zh: '一份股权经多轮稀释后剩余的比例。',
  },
  inputs: [
    {
      name: 'stake', symbol: 's_0', unit: '1', domain: 'share', default: 1,
      description: { en: 'Share held before the rounds', zh: '融资前的持股比例' },
    },
    {
      name: 'dilutions', symbol: 'd_i', unit: '1', domain: 'share', default: [0.46429, 0.50637, 0.28203], list: true,
      description: { en: 'Share that each round hands to new money', zh: '各轮出让的比例' },
    },
  ],
  output: { symbol: 's', unit: '1', description: { en: 'Share held after the rounds', zh: '融资后的持股比例' } },
  latex: 's = s_0 \\prod_i (1 - d_i)',
  assumptions: [
    { en: 'The holder buys no new shares', zh: '持有人不跟投' },
  ],
  sources: [{ source: sources.fundingRounds }],
  examples: [
    {
      inputs: { stake: 1, dilutions: [0.46429, 0.50637, 0.28203] },
      expected: 0.18986,
      tolerance: { abs: 1e-5 },
      source: { source: sources.fundingRounds },
    },
    {
      inputs: { stake: 0.633, dilutions: [0.279] },
      expected: 0.456,
      tolerance: { abs: 5e-4 },
      source: { source: sources.fundingRounds },
    },
  ],
  monotone: { stake: 1, dilutions: -1 },
  formula: retainedShare,
}
