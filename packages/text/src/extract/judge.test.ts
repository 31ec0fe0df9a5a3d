import { describe, expect, it } from 'vitest'
import { extract } from './extract.js'

describe('what an amount is', () => {
  it.each([
    ['人民币15', 'currency before'], ['20个', 'count'], ['七成', 'tenths'], ['三大公司', 'before 大'], ['三至五年', 'range'], ['5亿、6亿元', 'shared unit'],
  ])('%s is judged by the rule %s', (text, rule) => {
    expect(extract(text, { explain: true })[0]).toMatchObject({ rule })
  })
})
