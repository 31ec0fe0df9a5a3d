import { expect, it } from 'vitest'
import { decodeSharedText, encodeSharedText } from './textInHash'

it('gives back what was shared', () => {
  const shared = { text: '营收40多亿元，😀同比+15%\n第二行', date: '2023-05-15' }
  expect(decodeSharedText(encodeSharedText(shared))).toEqual(shared)
  expect(decodeSharedText(encodeSharedText({ text: '一', date: '' }))).toEqual({ text: '一', date: '' })
})

it('holds nothing but characters that survive in a link', () => {
  expect(encodeSharedText({ text: '???>>>~~~', date: '2023-05-15' })).toMatch(/^#date=2023-05-15&text=[\w-]+$/)
})

it('ignores a damaged or foreign hash', () => {
  expect(decodeSharedText('')).toBeUndefined()
  expect(decodeSharedText('#install')).toBeUndefined()
  expect(decodeSharedText('#text=%%%')).toBeUndefined()
  expect(decodeSharedText('#text=_w')).toBeUndefined()
})
