import { extract } from '@wanyi/text'
import { describe, expect, it } from 'vitest'
import { findStatements } from './findStatements.js'

const lexicon = [
  { id: 'north', names: ['北方科技', '北方'], type: 'organization' },
  { id: 'east', names: ['东海云'], type: 'organization' },
  { id: 'survey', names: ['远望咨询'], type: 'organization' },
]
const statements = (text: string): ReturnType<typeof findStatements> => findStatements(text, extract(text, { lexicon, referenceDate: '2024-06-01' }))

describe('findStatements', () => {
  it('says who, what, how much and when', () => {
    expect(statements('2023年北方科技的研发投入超过40亿元。')).toMatchObject([
      { subject: { id: 'north', text: '北方科技', carried: false }, metric: { id: 'rd_expense', text: '研发投入' }, quantity: { low: 4e9, unit: 'CNY', modifier: 'over' }, time: { date: '2023', carried: false }, start: 0, end: 20 },
    ])
  })

  it('carries subject and date on from the sentence before', () => {
    const [, second] = statements('2023年，北方科技的收入是80亿元。员工有3000名。')
    expect(second).toMatchObject({ subject: { id: 'north', carried: true }, metric: { id: 'staff' }, time: { date: '2023', carried: true } })
  })

  it('carries nothing into what is supposed, and says that it is supposed', () => {
    const [, second] = statements('北方科技的收入是80亿元。假设一款新产品的用户有500万人。')
    expect(second).toMatchObject({ metric: { id: 'users' }, hypothetical: true })
    expect(second).not.toHaveProperty('subject')
  })

  it('takes the source of a figure for its source and not for its subject', () => {
    expect(statements('据远望咨询统计，东海云的市场份额为17%。')).toMatchObject([{ subject: { id: 'east' }, metric: { id: 'market_share' }, attribution: { text: '远望咨询' } }])
    expect(statements('远望咨询预计，东海云的收入将达到90亿元。')).toMatchObject([{ subject: { id: 'east' }, attribution: { text: '远望咨询' } }])
  })

  it.each([
    ['据远望咨询对此做了的测算，东海云的收入为90亿元。', '远望咨询'],
    ['海山证券对此做了测算，东海云的收入为90亿元。', '海山证券'],
    ['海山证券分析师在研报中预计，东海云的收入将达到90亿元。', '海山证券分析师'],
    ['据海山统计局7月15日公布的数据，东海云的收入为90亿元。', '海山统计局'],
    ['据海山社周二报道，东海云的收入为90亿元。', '海山社'],
  ])('ends the source where its name ends: %s', (sentence, source) => {
    expect(statements(sentence)[0]).toMatchObject({ attribution: { text: source } })
  })

  it('takes the longer of two words, and only what a unit can measure', () => {
    expect(statements('东海云的付费用户转化率是3%。').map(({ metric }) => metric.id)).toEqual(['conversion_rate'])
    expect(statements('东海云的服务器有3000台。').map(({ metric }) => metric.id)).toEqual(['servers'])
    expect(statements('东海云的公司名改过3次。')).toEqual([])
  })

  it('takes what a rate is counted by for no metric, and a rate of exchange for what it is', () => {
    expect(statements('东海云的模型价格为2元/百万tokens，比同行便宜60%。').map(({ metric, quantity }) => [metric.id, quantity?.low])).toEqual([['price', 2e-6], ['price_change', 0.6]])
    expect(statements('东海云的模型每年收费70万美元，按7.1的汇率是497万元。').map(({ metric, quantity }) => [metric.id, quantity?.low])).toEqual([['price', 7e5], ['exchange_rate', 7.1], ['price', 4.97e6]])
  })

  it('takes what is counted for no subject', () => {
    const found = statements('北方科技发布了新模型。训练用了2048张东海云，成本约500万美元。')
    expect(found.map(({ subject, metric }) => [subject?.id, metric.id])).toEqual([['north', 'cost']])
  })

  it('carries no subject on to a stranger', () => {
    const [, second] = statements('北方科技的收入是80亿元。\n某客服公司有员工3000名。')
    expect(second).toMatchObject({ metric: { id: 'staff' } })
    expect(second).not.toHaveProperty('subject')
  })

  it('reads traditional characters, and shows them', () => {
    expect(statements('2023年北方科技的稅後純益為40億元，研發費用成長三成。')).toMatchObject([
      { subject: { id: 'north' }, metric: { id: 'profit', text: '稅後純益' }, quantity: { low: 4e9 } }, { metric: { id: 'growth', text: '成長' }, quantity: { low: 0.3 } },
    ])
    expect(statements('據遠望諮詢統計，東海雲公司的營收為90億元。')).toMatchObject([{ metric: { text: '營收' }, attribution: { text: '遠望諮詢' } }])
  })

  it('says what happened on a date', () => {
    expect(statements('2023年3月，北方科技发布了新模型。')).toMatchObject([{ subject: { id: 'north' }, metric: { id: 'launch', en: 'launch', zh: '发布' }, time: { date: '2023-03' } }])
  })

  it('takes a date that is compared with for no time, and the same period of the year before for what it is', () => {
    expect(statements('2024年北方科技的收入为45亿元，上年同期为36亿元，较2022年增长五成。').map(({ quantity, time }) => [quantity?.low, time?.date, time?.text])).toEqual([
      [4.5e9, '2024', '2024年'], [3.6e9, '2023', '上年同期'], [0.5, '2024', '2024年'],
    ])
  })

  it.each([
    ['全年营收128.6亿元，同比增长23%；净利润15.2亿元，同比下降4.1%。', [['revenue'], ['growth', 'revenue'], ['profit'], ['decline', 'profit']]],
    ['毛利率为38.5%，较上年提高1.2个百分点。', [['gross_margin'], ['rise_in_points', 'gross_margin']]],
    ['毛利率下降到35%。', [['gross_margin']]],
    ['研发投入约31亿元，占营收的24.1%。', [['rd_expense'], ['share', 'revenue']]],
    ['员工8200人，其中研发人员4100人，占五成。', [['staff'], ['staff'], ['share']]],
    ['不良率较年初下降0.03个百分点，拨备覆盖率245%。', [['decline']]],
    ['推理集群有500台服务器，利用率65%。', [['servers']]],
    ['北方一号有720亿参数，价格为2元。', [['parameters'], ['price']]],
    ['价格从20元降到5元，降幅75%。', [['price'], ['price'], ['decline', 'price']]],
  ])('tells a growth from a decline, a change from a level and a part from its whole: %s', (text, expected) => {
    expect(statements(text).map(({ metric, of }) => [metric.id, ...(of === undefined ? [] : [of.id])])).toEqual(expected)
  })

  it('takes the year before that is compared with for no time, but for that of its own figure', () => {
    expect(statements('2024年北方科技的海外收入4.5亿元，较上年的3亿元增长50%。').map(({ quantity, time }) => [quantity?.text, time?.date])).toEqual([['4.5亿元', '2024'], ['3亿元', '2023'], ['50%', '2024']])
  })

  it('takes the same time of the year before for that of its own figure only', () => {
    const found = statements('北方科技第二季度营收300亿元，去年同期为135亿元；云业务营收263亿元。')
    expect(found.map(({ quantity, time }) => [quantity?.low, time?.date])).toEqual([[3e10, '2024-34'], [1.35e10, '2023-34'], [2.63e10, '2024-34']])
  })

  it('takes no statement from a rate of exchange', () => {
    expect(statements('北方科技收入以1美元兑7.2元计算，约12亿美元。').map(({ quantity }) => quantity?.low)).toEqual([1.2e9])
  })

  it('gives no date to what is taken for known', () => {
    expect(statements('北方科技上线两个月后用户达到1亿，到2023年4月访问量约18亿次。').map(({ metric }) => metric.id)).toEqual(['users', 'visits'])
    expect(statements('2023年3月北方科技发布新模型后，用户达到1亿。').map(({ metric }) => metric.id)).toEqual(['launch', 'users'])
  })

  it('makes none of a quantity that nothing names', () => {
    expect(statements('天气很好，走了5公里。')).toEqual([])
    expect(statements('')).toEqual([])
  })
})
