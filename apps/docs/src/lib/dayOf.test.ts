import { createExtractor } from '@wanyi/text'
import { describe, expect, it } from 'vitest'
import { dayOf } from './dayOf'

describe('dayOf', () => {
  it.each(['2023-05-15', '2024-02-29', '1000-01-01', '8999-12-31'])('keeps %s', (date) => {
    expect(dayOf(date)).toBe(date)
    expect(createExtractor({ referenceDate: date })('3元')).toHaveLength(1)
  })

  it.each(['', undefined, '0002-05-15', '0202-05-15', '2023-02-30', '9999-01-01', '12023-05-15', '2023', 'x'])('takes %s for none', (date) => expect(dayOf(date)).toBe(''))
})
