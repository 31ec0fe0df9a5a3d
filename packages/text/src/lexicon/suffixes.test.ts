import { classifierTable, currencyTable, prefixes, unitTable } from '@wanyi/quantity'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'
import { latinUnit } from './latinUnits.js'
import { buildSuffixes } from './suffixes.js'
import { foldVariants } from './variants.js'

const known = new Set([...buildSuffixes().values()].flatMap((rows) => rows.map(([word]) => word)))

describe('words after a numeral', () => {
  it('are the same in traditional script', () => {
    const lost: string[] = []
    for (const { zh, zhHant } of [...currencyTable(), ...unitTable()]) for (const name of zhHant) if (!known.has(foldVariants(name)) && zh.some((word) => known.has(word))) lost.push(name)
    for (const { word, hant } of classifierTable()) if (known.has(word) && !known.has(foldVariants(hant))) lost.push(hant)
    // left out like 元钱, 时, 开, 欧, 钱, 担 and the computer's 字符
    const leftOut = new Set(['元錢', '時', '開', '歐', '錢', '擔', '字元'])
    expect(lost.filter((name) => !leftOut.has(name))).toEqual([])
  })

  it.each([['3億哥倫比亞披索', 'COP', 3e8], ['5萬澳大利亞元', 'AUD', 5e4], ['6平方釐米', 'cm2', 6], ['兩顆', '顆', 2], ['四棟', '棟', 4], ['三個季度', 'mo', 9]])('of %s is %s', (text, unit, low) => {
    expect(extract(text)).toMatchObject([{ unit, low }])
  })

  it('takes every prefix of the registry', () => {
    const refused = Object.keys(prefixes).filter((prefix) => latinUnit(`${prefix}FLOPS`)?.[1] !== `${prefix}FLOPS`)
    expect(refused).toEqual([])
    expect(latinUnit('XFLOPS')).toBeNull()
  })
})
