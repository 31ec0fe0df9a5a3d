import { describe, expect, it } from 'vitest'
import { classifierTable } from './classifierTable.js'
import { currencyTable } from './currencyTable.js'
import { traditional } from './traditional.js'
import { unitTable } from './unitTable.js'

describe('traditional script of the tables', () => {
  it.each([['阿尔巴尼亚列克', '阿爾巴尼亞列克'], ['标准箱', '標準箱'], ['周年', '週年'], ['加元', '加元']])('writes %s as %s', (name, hant) => {
    expect(traditional(name)).toBe(hant)
  })

  it('changes no name that is in traditional script already', () => {
    const changed = [...unitTable(), ...currencyTable()].flatMap(({ zhHant }) => zhHant).filter((name) => traditional(name) !== name)
    expect(changed).toEqual([])
  })

  it.each([
    ['CNY', ['元', '人民幣', '圓', '塊', '塊錢', '元錢']], ['NZD', ['紐西蘭元', '紐元', '紐幣', '紐西蘭幣', '新西蘭元']], ['TWD', ['新台幣', '新臺幣', '台幣', '臺幣']],
    ['USD', []], ['EUR', ['歐元']], ['AZN', ['亞塞拜然馬納特', '亞塞拜疆馬納特']],
  ])('gives the traditional names of %s in their order', (code, names) => {
    expect(currencyTable().find((currency) => currency.code === code)?.zhHant).toEqual(names)
  })

  it('gives those of units, with words for several of a unit', () => {
    const unit = (code: string) => unitTable().find((row) => row.code === code)
    expect(unit('s')).toMatchObject({ zhHant: ['秒', '秒鐘'], multiples: [['毫秒', 1e-3], ['微秒', 1e-6], ['纳秒', 1e-9], ['奈秒', 1e-9], ['納秒', 1e-9]] })
    expect(unit('nm')?.zhHant).toEqual(['奈米', '納米'])
    expect(unit('GB')?.zhHant).toEqual([])
    expect(unit('[jin]')?.zhHant).toEqual([])
  })

  it.each([['台', '臺'], ['栋', '棟'], ['个', '個'], ['家', '家']])('spells the measure word %s as %s', (word, hant) => {
    expect(classifierTable().find((row) => row.word === word)?.hant).toBe(hant)
  })
})
