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

  it.each([
    ['销量从1000万辆增至1250万辆，增长35%。', '1250万辆 ÷ 1000万辆 − 1 ≠ 35%'],
    ['毛利率从35%提高到48%，提高15个百分点。', '48% − 35% ≠ 15个百分点'],
    ['员工由1.2万人减少到9000人，减少了5000人。', '1.2万人 − 9000人 ≠ 5000人'],
    ['价格从20元降到5元，下降85%。', '1 − 5元 ÷ 20元 ≠ 85%'],
  ])('reports an announced change that is off: %s', (text, formula) => {
    expect(mismatches(text)).toMatchObject([{ verdict: 'off by', formula }])
  })

  it.each([
    '销量从1000万辆增至1250万辆，增长25%。', '销量从1000万辆增至1250万辆，同比增长35%。', '销量从1000万辆增至1250万辆，毛利率提高15个百分点。', '收入从3.2亿元增至4.1亿元，增长28%。',
    '毛利率从35%提高到48%，提高13个百分点。', '价格从20元降到5元，降价3次。', '销量从2020年的1000万辆增至2023年的1250万辆，年均增长8%。', '份额从20%提高到25%，提高25%。',
  ])('reports nothing of the change of %s', (text) => expect(mismatches(text)).toEqual([]))

  it.each(['一季度销量3.2万台，二季度4.1万台，上半年合计7.3万台。', '公司收入58亿元，员工3200人。', '全年合计80亿元。'])('reports nothing of %s', (text) => {
    expect(mismatches(text)).toEqual([])
  })
})
