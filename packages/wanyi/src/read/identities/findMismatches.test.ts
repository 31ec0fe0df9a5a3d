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

  it('tells points as points', () => {
    expect(mismatches('毛利率从35%提高到48%，提高15个百分点。')).toMatchObject([{ computed: { low: 13 }, stated: { low: 15 }, result: { low: 15, unit: 'pp' } }])
  })

  it('takes no figure for the sum that stands before it', () => {
    expect(mismatches('首轮2亿美元，次轮3亿美元，两轮合计5亿美元，投后估值40亿美元。')).toEqual([])
    expect(mismatches('首轮2亿美元，次轮3亿美元，两轮合计7亿美元，投后估值40亿美元。')).toMatchObject([{ formula: '2亿美元 + 3亿美元 ≠ 7亿美元' }])
  })

  it('reports currencies that were added as one', () => {
    expect(mismatches('国内收入30亿元，海外收入20亿美元，合计50亿美元。')).toMatchObject([{ verdict: 'unit clash', formula: '30亿元 + 20亿美元 = 50亿美元' }])
  })

  it.each([
    ['销量从1000万辆增至1250万辆，增长35%。', '1250万辆 ÷ 1000万辆 − 1 ≠ 35%'],
    ['毛利率从35%提高到48%，提高15个百分点。', '48% − 35% ≠ 15个百分点'],
    ['员工由1.2万人减少到9000人，减少了5000人。', '1.2万人 − 9000人 ≠ 5000人'],
    ['价格从20元降到5元，下降85%。', '1 − 5元 ÷ 20元 ≠ 85%'],
    ['成本从12元降至3元，降幅65%。', '1 − 3元 ÷ 12元 ≠ 65%'],
  ])('reports an announced change that is off: %s', (text, formula) => {
    expect(mismatches(text)).toMatchObject([{ verdict: 'off by', formula }])
  })

  it.each([
    '销量从1000万辆增至1250万辆，增长25%。', '销量从1000万辆增至1250万辆，同比增长35%。', '销量从1000万辆增至1250万辆，毛利率提高15个百分点。', '收入从3.2亿元增至4.1亿元，增长28%。',
    '毛利率从35%提高到48%，提高13个百分点。', '价格从20元降到5元，降价3次。', '销量从2020年的1000万辆增至2023年的1250万辆，年均增长8%。', '份额从20%提高到25%，提高25%。',
  ])('reports nothing of the change of %s', (text) => expect(mismatches(text)).toEqual([]))

  it.each([
    ['全年营业收入45.2亿元，同比增长23%，上年为40亿元。', '45.2亿元 ÷ 40亿元 − 1 ≠ 23%'],
    ['全年营业收入45.2亿元，同比增长23%（上年同期为40亿元）。', '45.2亿元 ÷ 40亿元 − 1 ≠ 23%'],
    ['海外收入4.5亿元，较上年的3亿元增长30%。', '4.5亿元 ÷ 3亿元 − 1 ≠ 30%'],
    ['净利润4.5亿元，较去年同期的6亿元下降15%。', '1 − 4.5亿元 ÷ 6亿元 ≠ 15%'],
    ['公司去年营收358亿元，今年营收412亿元，同比增长25%。', '412亿元 ÷ 358亿元 − 1 ≠ 25%'],
    ['净利润由上年的6亿元下降到4.5亿元，同比下降15%。', '1 − 4.5亿元 ÷ 6亿元 ≠ 15%'],
    ['2024年营收3.2亿元，同比增长70%，2023年营收2亿元。', '3.2亿元 ÷ 2亿元 − 1 ≠ 70%'],
    ['净亏损1.5亿元，较2023年的2.1亿元收窄38.6%。', '1 − 1.5亿元 ÷ 2.1亿元 ≠ 38.6%'],
    ['净利润4.5亿元，比上年的6亿元增长25%。', '4.5亿元 ÷ 6亿元 − 1 ≠ 25%'],
  ])('reports an announced growth over the year before that is off: %s', (text, formula) => {
    expect(mismatches(text)).toMatchObject([{ verdict: 'off by', formula }])
  })

  it.each([
    '全年营业收入45.2亿元，同比增长13%，上年为40亿元。', '营业收入45.2亿元，同比增长23%，上年净利润为40亿元。', '营业收入45.2亿元，环比增长23%，去年同期为40亿元。',
    '海外收入4.5亿元，较上年的3亿元增长五成。', '净利润4.5亿元，较上年的6亿元下降25%，毛利率提高5个百分点。', '公司去年营收358亿元，今年营收412亿元，净利润同比增长25%。',
    '2024年营收3.2亿元，同比增长70%，2022年营收2亿元。', '2024年营收3.2亿元，同比增长60%，2023年营收2亿元。', '净亏损1.5亿元，较2023年的2.1亿元收窄28.6%。',
    '营业收入45.2亿元，同比增长23%。上年员工4000人。', '收入4.5亿元，较上年增长30%，员工3000人。',
  ])('reports nothing of the growth of %s', (text) => expect(mismatches(text)).toEqual([]))

  it.each([
    ['研发人员420人，占员工总数600人的65%。', '420人 ÷ 600人 ≠ 65%'],
    ['公司共有员工8200人，其中研发人员4100人，占六成。', '4100人 ÷ 8200人 ≠ 六成'],
    ['全年收入45.2亿元。其中软件收入27.1亿元，占比约70%。', '27.1亿元 ÷ 45.2亿元 ≠ 70%'],
    ['付费客户3.6万家，平均每家每年付费7.5万元，合计37亿元。', '3.6万家 × 7.5万元 ≠ 37亿元'],
    ['會員50萬名，人均消費120元，總計8000萬元。', '50萬名 × 120元 ≠ 8000萬元'],
  ])('reports an announced part or product that is off: %s', (text, formula) => {
    expect(mismatches(text)).toMatchObject([{ verdict: 'off by', formula }])
  })

  it.each([
    '公司共有员工8200人，其中研发人员4100人，占五成。', '公司共有员工8200人，其中研发人员4100人，占全国同行的六成。', '今年收入45.2亿元，去年收入38.7亿元，其中软件收入27.1亿元，占比约70%。',
    '付费客户3.6万家，平均每家每月付费7.5万元，全年合计324亿元。', '付费客户3.6万家，平均每家每年付费约7.5万元，合计27亿元。', '付费客户3.6万家，员工平均工资7.5万元，合计37亿元的订单。',
  ])('reports nothing of the part or product of %s', (text) => expect(mismatches(text)).toEqual([]))

  it('takes no agreement with figures of another paragraph for an explanation', () => {
    const text = '软件收入27.1亿元，总收入45.2亿元。\n公司共有员工8200人，其中研发人员4100人，占六成。'
    expect(mismatches(text).map(({ formula }) => formula)).toEqual(['4100人 ÷ 8200人 ≠ 六成'])
  })

  it.each(['一季度销量3.2万台，二季度4.1万台，上半年合计7.3万台。', '公司收入58亿元，员工3200人。', '全年合计80亿元。'])('reports nothing of %s', (text) => {
    expect(mismatches(text)).toEqual([])
  })
})
