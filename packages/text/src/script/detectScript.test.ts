import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectScript } from './detectScript.js'

const cases: readonly [text: string, script: string][] = [
  ['', 'unknown'], ['hello 123', 'unknown'], ['人口', 'unknown'], ['皇后在里面', 'unknown'], ['他们说这个会议很重要', 'simplified'], ['他們說這個會議很重要', 'traditional'],
  ['发票', 'simplified'], ['發票', 'traditional'], ['编號', 'mixed'], ['支付寶', 'mixed'], ['支付宝', 'simplified'], ['臺灣銀行', 'traditional'], ['人工智慧的時代', 'traditional'], ['名稱', 'traditional'], ['国與國', 'mixed'],
  [`${'国家发展'.repeat(20)}於`, 'simplified'], ['\uD800', 'unknown'],
]

describe('detectScript', () => {
  it.each(cases)('%j is %s', (text, script) => expect(detectScript(text).script).toBe(script))

  it('names the characters that decided', () => {
    expect(detectScript('国國国马')).toEqual({ script: 'mixed', simplified: ['国', '马'], traditional: ['國'], counts: { simplified: 3, traditional: 1 } })
  })

  it('does not depend on the order of the characters', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'国國人们們a发發')), (characters) => {
      expect(detectScript(characters.join('')).counts).toEqual(detectScript(characters.toReversed().join('')).counts)
    }))
  })
})
