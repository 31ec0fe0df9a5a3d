import { isEdtf } from '@wanyi/quantity'
import { describe, expect, it } from 'vitest'
import { createExtractor } from './createExtractor.js'
import { extract } from './extract.js'
import type { ExtractOptions } from './ExtractOptions.js'

const wrong: readonly [options: object, path: string, received: string][] = [
  [{ prefer: 'last' }, 'prefer', 'last'], [{ kinds: ['Money'] }, 'kinds', 'Money'], [{ kinds: 'money' }, 'kinds', 'm'], [{ currency: { yen: 'yen' } }, 'currency', 'yen'], [{ currency: { yuan: 5 } }, 'currency', '5'],
  [{ units: [{ word: '卡', kind: 'card' }] }, 'units', 'card'], [{ units: [{ word: '', kind: 'count' }] }, 'units', ''], [{ units: [{ kind: 'count' }] }, 'units', 'undefined'], [{ holidays: true }, 'holidays', 'true'],
]

describe('options of a wrong value', () => {
  it.each(wrong)('%o', (options, path, received) => {
    expect(() => createExtractor(options as ExtractOptions)).toThrow(expect.objectContaining({ name: 'WanyiError', code: 'INVALID_OPTION', path, received }))
  })

  it('takes null for none, as callers without types write it', () => {
    expect(extract('3元', { prefer: undefined, kinds: null, currency: { yen: undefined, yuan: null }, units: null, lexicon: null, holidays: null } as unknown as ExtractOptions)).toMatchObject([{ low: 3, unit: 'CNY' }])
  })

  it.each([['2023-13-01'], ['2023-02-29'], ['2023'], [''], ['0999-12-31'], ['9000-01-01'], [new Date(NaN)], [new Date(8.64e15)], [20230515], [null]])('refuses the reference date %s', (referenceDate) => {
    expect(() => extract('去年', { referenceDate: referenceDate as string })).toThrow(expect.objectContaining({ code: 'INVALID_DATE', path: 'referenceDate' }))
  })

  it.each(['1000-01-01', '8999-12-31'])('finds valid dates around %s', (referenceDate) => {
    for (const mention of extract('明年，去年，前年，后年，大前年，上世纪80年代，下周三，上周，21年，90年代，昨天，本世纪初', { referenceDate })) expect(mention.kind === 'date' && isEdtf(mention.date)).toBe(true)
  })
})
