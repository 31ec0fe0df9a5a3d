import { extract } from '@wanyi/text'
import { describe, expect, it } from 'vitest'
import { findIdentities } from './findIdentities.js'
import { findMismatches } from './findMismatches.js'

const mismatches = (text: string): ReturnType<typeof findMismatches> => {
  const mentions = extract(text)
  return findMismatches(text, mentions, findIdentities(text, mentions))
}

describe('findMismatches', () => {
  it('reports an announced sum that is off, and by how much', () => {
    expect(mismatches('一季度销量3.2万台，二季度4.1万台，上半年合计8.3万台。')).toMatchObject([
      { verdict: 'off by', formula: '3.2万台 + 4.1万台 ≠ 8.3万台', computed: { low: 73000 }, stated: { low: 83000 } },
    ])
  })

  it('reports an announced share that is off', () => {
    expect(mismatches('平台有3亿人，按2%的付费率，那么就有900万人付费。')).toMatchObject([{ verdict: 'off by', formula: '3亿人 × 2% ≠ 900万人' }])
  })

  it('reports currencies that were added as one', () => {
    expect(mismatches('国内收入30亿元，海外收入20亿美元，合计50亿美元。')).toMatchObject([{ verdict: 'unit clash', formula: '30亿元 + 20亿美元 = 50亿美元' }])
  })

  it.each(['一季度销量3.2万台，二季度4.1万台，上半年合计7.3万台。', '公司收入58亿元，员工3200人。', '全年合计80亿元。'])('reports nothing of %s', (text) => {
    expect(mismatches(text)).toEqual([])
  })
})
