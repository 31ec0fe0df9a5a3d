import { describe, expect, it } from 'vitest'
import { parseUnit } from './parseUnit.js'
import { unitKinds } from './unitKinds.js'
import { unitTable } from './unitTable.js'

describe('units', () => {
  it('has each code once', () => {
    expect(new Set(unitTable().map(({ code }) => code)).size).toBe(unitTable().length)
  })

  it('states for each code the size that its own symbols give', () => {
    for (const { code, kind, factor } of unitTable()) {
      const [dimension, base] = unitKinds[kind]
      const parsed = parseUnit(code)
      expect(parsed.dimension, code).toEqual(dimension)
      expect(parsed.factor / (factor * base), code).toBeCloseTo(1, 12)
    }
  })

  it('names no unit twice in a kind, and 度 alone in two kinds', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { code, zh, zhHant, multiples } of unitTable()) {
      for (const word of new Set([...zh, ...zhHant, ...multiples.map(([name]) => name)])) {
        if (seen.has(word)) twice.push(word)
        seen.set(word, code)
      }
    }
    expect(twice).toEqual(['度'])
  })

  it.each([
    ['公斤', 'kg'], ['千克', 'kg'], ['克', 'g'], ['吨', 't'], ['噸', 't'], ['毫克', 'mg'], ['磅', '[lb_av]'], ['米', 'm'], ['公里', 'km'], ['千米', 'km'], ['厘米', 'cm'],
    ['毫米', 'mm'], ['微米', 'um'], ['纳米', 'nm'], ['英寸', '[in_i]'], ['英吋', '[in_i]'], ['英里', '[mi_i]'], ['海里', '[nmi_i]'], ['平方米', 'm2'], ['㎡', 'm2'],
    ['平方公里', 'km2'], ['公顷', 'har'], ['公頃', 'har'], ['升', 'L'], ['毫升', 'mL'], ['立方米', 'm3'], ['桶', '[bbl]'], ['℃', 'Cel'], ['摄氏度', 'Cel'], ['华氏度', '[degF]'],
    ['千瓦时', 'kW.h'], ['瓦', 'W'], ['千瓦', 'kW'], ['兆瓦', 'MW'], ['吉瓦', 'GW'], ['伏', 'V'], ['安', 'A'], ['赫兹', 'Hz'], ['马力', '[HP]'], ['斤', '[jin]'], ['两', '[liang]'],
    ['亩', '[mu]'], ['畝', '[mu]'], ['里', '[li]'], ['尺', '[chi]'], ['秒', 's'], ['分钟', 'min'], ['小时', 'h'], ['天', 'd'], ['周', 'wk'], ['个月', 'mo'], ['年', 'a'],
  ])('knows %s as %s', (word, code) => {
    expect(unitTable().filter(({ zh, zhHant }) => [...zh, ...zhHant].includes(word)).map((unit) => unit.code)).toContain(code)
  })

  it.each([['季度', 'mo', 3], ['世纪', 'a', 100], ['世紀', 'a', 100], ['毫秒', 's', 0.001], ['刻钟', 'min', 15], ['千分点', 'pp', 0.1]])('knows %s as several %s', (word, code, times) => {
    expect(unitTable().find((unit) => unit.code === code)?.multiples).toContainEqual([word, times])
  })
})
