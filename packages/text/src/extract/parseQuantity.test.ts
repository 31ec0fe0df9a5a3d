import { describe, expect, it } from 'vitest'
import { parseQuantity } from './parseQuantity.js'

describe('parseQuantity', () => {
  it.each([
    ['$20/month', { low: 20, high: 20, unit: 'USD', modifier: 'exact', per: 'mo', digits: 2 }],
    ['$15/user/year', { low: 15, high: 15, unit: 'USD', modifier: 'exact', per: 'person.a', digits: 2 }],
    ['20美元/月', { low: 20, high: 20, unit: 'USD', modifier: 'exact', per: 'mo', digits: 2 }],
    ['40多亿元', { low: 4e9, high: 5e9, unit: 'CNY', modifier: 'exact', digits: 1 }],
    ['不到三成', { low: 0.3, high: 0.3, unit: '1', modifier: 'under', digits: 1 }],
    ['每股2.5元', { low: 2.5, high: 2.5, unit: 'CNY', modifier: 'exact', per: 'share', digits: 2 }],
    ['2,200亿到3,000亿美元', { low: 2.2e11, high: 3e11, unit: 'USD', modifier: 'exact', digits: 2 }],
    ['大約5元', { low: 5, high: 5, unit: 'CNY', modifier: 'about', digits: 1 }],
    ['超過40億元', { low: 4e9, high: 4e9, unit: 'CNY', modifier: 'over', digits: 1 }],
    ['5元以內', { low: 5, high: 5, unit: 'CNY', modifier: 'atMost', digits: 1 }],
    ['超5000亿元', { low: 5e11, high: 5e11, unit: 'CNY', modifier: 'over', digits: 1 }],
    ['每台20美元', { low: 20, high: 20, unit: 'USD', modifier: 'exact', per: '台', digits: 2 }],
    ['每輛不到5萬元', { low: 5e4, high: 5e4, unit: 'CNY', modifier: 'under', per: '輛', digits: 1 }],
    ['约每千克30元左右', { low: 30, high: 30, unit: 'CNY', modifier: 'about', per: 'kg', digits: 2 }],
    ['每度电0.5元', { low: 0.5, high: 0.5, unit: 'CNY', modifier: 'exact', per: 'kW.h', digits: 1 }],
    ['每百万tokens 2元', { low: 2e-6, high: 2e-6, unit: 'CNY', modifier: 'exact', per: 'token', digits: 1 }],
    ['每GB 3元', { low: 3, high: 3, unit: 'CNY', modifier: 'exact', per: 'GB', digits: 1 }],
    ['20元一斤', { low: 20, high: 20, unit: 'CNY', modifier: 'exact', per: '[jin]', digits: 2 }],
    ['+3.5%', { low: 0.035, high: 0.035, unit: '1', modifier: 'exact', digits: 2 }],
    ['约合5亿美元', { low: 5e8, high: 5e8, unit: 'USD', modifier: 'about', digits: 1 }],
    ['10家以上', { low: 10, high: 10, unit: '家', modifier: 'atLeast', digits: 2 }],
  ])('%s', (text, expected) => expect(parseQuantity(text)).toEqual(expected))

  it.each([['', 'NOT_A_QUANTITY'], ['abc', 'NOT_A_QUANTITY'], ['三家公司', 'NOT_A_QUANTITY'], ['共有3元', 'NOT_A_QUANTITY'], ['3家和5家', 'SEVERAL_QUANTITIES'], ['2023年', 'NOT_A_QUANTITY'], ['2元/季度', 'NOT_A_QUANTITY'], ['每季度2元', 'NOT_A_QUANTITY'], ['5元/abc', 'NOT_A_QUANTITY'], ['0.15/年', 'NOT_A_QUANTITY'], ['0.15/', 'NOT_A_QUANTITY'], ['每家公司20美元', 'NOT_A_QUANTITY'], ['20元一斤苹果', 'SEVERAL_QUANTITIES']])('rejects %j with %s', (text, code) => {
    expect(() => parseQuantity(text)).toThrow(expect.objectContaining({ code }))
  })

  it.each(['约', '超过', '大约', '不超过', '高于', '将近', '以上', '人民币', ' ', '/ ', '每', '/1,'])('refuses a long run of %s before or after something else', (word) => {
    for (const text of [`${word.repeat(50_000)}x5元`, `5元${word.repeat(50_000)}x`]) expect(() => parseQuantity(text)).toThrow('NOT_A_QUANTITY')
  })
})
