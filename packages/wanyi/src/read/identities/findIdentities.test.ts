import { extract } from '@wanyi/text'
import { describe, expect, it } from 'vitest'
import { findIdentities } from './findIdentities.js'

const formulas = (text: string): string[] => findIdentities(text, extract(text, { referenceDate: '2024-01-01' })).map(({ formula }) => formula)

describe('findIdentities', () => {
  it.each([
    ['该平台共有5000万用户，其中付费用户占8%，也就是400万人。', '5000万 × 8% = 400万人'],
    ['单价3000元，卖出40万台，销售额12亿元。', '40万台 × 3000元 = 12亿元'],
    ['这座城市有1300万人，人均存款8万元，存款总额约1.04万亿元。', '1300万人 × 8万元 = 1.04万亿元'],
    ['订单137万单，平均每单金额46.2元，交易额约6329万元。', '137万单 × 46.2元 ≈ 6329万元'],
    ['机房有2000台服务器，每台装8张卡，一共16000张卡。', '2000台 × 8张 = 16000张'],
    ['集群有1024张卡，训练了25天，共用61.4万卡时。', '1024张 × 25天 × 24 ≈ 61.4万卡时'],
    ['机房总功耗70兆瓦，电价每度0.1美元，一年电费约6100万美元。', '70兆瓦 × 0.1美元 × 8760 ≈ 6100万美元'],
    ['5人驻场12天，共60人天。', '5人 × 12天 = 60人天'],
    ['平均每人每月消费300元，2亿人一年消费7200亿元。', '2亿人 × 300元/月 × 12 = 7200亿元'],
    ['接口每天的费用是6000元，一年下来是219万元。', '6000元/天 × 365 = 219万元'],
    ['市场规模200亿元，若拿下15%的份额，就是30亿元。', '200亿元 × 15% = 30亿元'],
    ['基金规模1.5亿元，管理费率2%，一年收取管理费300万元。', '1.5亿元 × 2% = 300万元'],
    ['谷歌一年的广告收入在2000亿到3000亿美元之间，分走10-20%，就是200亿到600亿美元。', '2000亿到3000亿美元 × 10-20% = 200亿到600亿美元'],
  ])('finds the product in %s', (text, formula) => {
    expect(formulas(text)).toContain(formula)
  })

  it.each([
    ['一季度销量3.2万台，二季度4.1万台，上半年合计7.3万台。', '3.2万台 + 4.1万台 = 7.3万台'],
    ['今年资本开支：甲公司800亿、乙公司520亿、丙公司750亿、丁公司400亿美元，合计2470亿美元。', '400亿美元 + 520亿 + 750亿 + 800亿 = 2470亿美元'],
    ['甲地占45%，乙地占30%，两者合计占75%。', '30% + 45% = 75%'],
    ['四个季度的收入分别为12亿元、15亿元、18亿元和20亿元，全年65亿元。', '12亿元 + 15亿元 + 18亿元 + 20亿元 = 65亿元'],
    ['公司去年营收为120亿元，成本为86亿元，毛利为34亿元。', '120亿元 − 86亿元 = 34亿元'],
    ['甲公司收入58亿元，乙公司收入41亿元，两者相差17亿元。', '58亿元 − 41亿元 = 17亿元'],
    ['占比由12%提高到15.5%，上升3.5个百分点。', '15.5% − 12% = 3.5个百分点'],
    ['先投了100亿美元，又追加103亿美元，加起来在200亿美元左右。', '100亿美元 + 103亿美元 ≈ 200亿美元'],
  ])('finds the sum or difference in %s', (text, formula) => {
    expect(formulas(text)).toContain(formula)
  })

  it.each([
    ['公司员工总数为8000人，研发人员3600人，占比45%。', '3600人 ÷ 8000人 = 45%'],
    ['公司估值90亿美元，是去年收入3亿美元的30倍。', '90亿美元 ÷ 3亿美元 = 30倍'],
    ['全国销量从1000万辆增至1250万辆，同比增长25%。', '1250万辆 ÷ 1000万辆 − 1 = 25%'],
    ['公司收入同比下降20%，从50亿元降至40亿元。', '1 − 40亿元 ÷ 50亿元 = 20%'],
    ['预计收入261亿至269亿美元，以1美元兑7.2元计算，约合1879亿至1937亿元。', '261亿至269亿美元 × 7.2元 ≈ 1879亿至1937亿元'],
    ['售价12000美元，按6.9的汇率折算，约合8.3万元人民币。', '12000美元 × 6.9 ≈ 8.3万元'],
  ])('finds the share, growth or exchange in %s', (text, formula) => {
    const found = formulas(text).map((one) => one.replace('元人民币', '元'))
    expect(found).toContain(formula)
  })

  it('takes what a text reckons with for given, and a share that it tells for rounded', () => {
    expect(formulas('平台有10.4亿人次访问，按1%左右的付费率，那么就有1000万人付费。')).toEqual([])
    expect(formulas('全年收入38.2亿元，其中海外占32%，为12.34亿元。')).toEqual(['12.34亿元 ÷ 38.2亿元 ≈ 32%'])
  })

  it('finds what narrowed, and no share that follows from the one before it', () => {
    expect(formulas('净亏损1.5亿元，较2023年的2.1亿元收窄28.6%。')).toEqual(['1 − 1.5亿元 ÷ 2.1亿元 ≈ 28.6%'])
    expect(formulas('净亏损1.5亿元。预计营收6.5亿元，毛利率由45%提升至52%，提升7个百分点。')).toEqual(['52% − 45% = 7个百分点'])
    expect(formulas('研发人员420人，占员工总数600人的70%。预计营收翻番至6.5亿元。')).toEqual(['420人 ÷ 600人 = 70%'])
  })

  it('takes what stands in a list with its total for nothing that follows from other paragraphs', () => {
    const list = '各家今年资本开支：甲公司400亿美元、乙公司520亿美元、丙公司750亿美元，合计1670亿美元。'
    expect(formulas(`云业务营收263亿美元，上年135亿美元。\n${list}`)).toEqual(formulas(list))
  })

  it('takes no amounts that are called otherwise for one that grew', () => {
    expect(formulas('全年收入6600亿元，同比增长8.5%；研发投入707亿元；资本开支767亿元。')).toEqual([])
    expect(formulas('上年研发投入707亿元，今年研发投入767亿元，同比增长8.5%。')).toContain('767亿元 ÷ 707亿元 − 1 ≈ 8.5%')
  })

  it('says two steps as two and not as one', () => {
    expect(formulas('市场规模200亿元，若拿下15%的份额，就是30亿元，再按20%的净利率计算，净利润为6亿元。')).toEqual(expect.arrayContaining(['200亿元 × 15% = 30亿元', '30亿元 × 20% = 6亿元']))
    expect(formulas('平台有3亿人次访问，付费率2%，那么有600万人付费，每人每月付15元，一年的收入是10.8亿元。')).toHaveLength(2)
  })

  it('takes a share for one of what the text calls it a share of', () => {
    const text = '公司全年营业收入为45.8亿元，净利润5.5亿元。员工3000人。研发投入9.16亿元，占营收的两成，人均创收152.7万元。'
    expect(formulas(text)).toContain('9.16亿元 ÷ 45.8亿元 = 两成')
    expect(formulas(text).filter((one) => one.includes('3000人') && one.includes('两成'))).toEqual([])
  })

  it('tells what it took for what', () => {
    const [identity] = findIdentities('平台有3亿人次访问，按2%的付费率，那么就有600万人付费。', extract('平台有3亿人次访问，按2%的付费率，那么就有600万人付费。'))
    expect(identity).toMatchObject({ operation: 'product', verdict: 'holds', caveats: ['人次≈人'], computed: { low: 6e6, high: 6e6 }, stated: { low: 6e6, high: 6e6 } })
  })

  it.each([
    '公司有员工3200人，去年收入45亿元，研发投入占11%，在全国有17家工厂。',
    '2023年3月5日，第3届大会在北京举行，到会的有120多家企业。',
    '单价3000元，卖出40万台，销售额17亿元。',
    '甲公司收入58亿元，乙公司收入41亿美元，两者相差17亿元。',
    '今年发布了3个模型、2款芯片，员工增加到5万人。',
    '去年收入351亿元，今年预计400亿元，上下浮动2%。另有一笔投入约7亿元。',
    '', '没有数字。', '12亿元。',
  ])('finds nothing in %s', (text) => {
    expect(formulas(text)).toEqual([])
  })

  it('comes to the end of thousands of figures, and reports once what they repeat', () => {
    expect(formulas('单价3000元，卖出40万台，销售额12亿元。\n'.repeat(1500))).toEqual(['40万台 × 3000元 = 12亿元'])
  })
})
