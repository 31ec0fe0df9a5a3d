import { readArticle } from 'wanyi'
import { expect, it } from 'vitest'
import { metricText } from './metricText'

it('names what grows and what a share is of', () => {
  const { statements } = readArticle('全年营收128亿元，同比下降4.1%，研发投入占营收的24%。')
  expect(statements.map((statement) => metricText(statement, 'zh'))).toEqual(['收入', '收入下降', '占收入的比例'])
  expect(statements.map((statement) => metricText(statement, 'en'))).toEqual(['revenue', 'decline of revenue', 'share of revenue'])
})
