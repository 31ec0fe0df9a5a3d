import { expect, it } from 'vitest'
import { classifierTable } from './classifierTable.js'
import { currencyTable } from './currencyTable.js'
import { traditional } from './traditional.js'
import { unitTable } from './unitTable.js'
import { wordTable } from './wordTable.js'

const words = (code: string, currency: boolean): readonly string[] => wordTable().filter((row) => row.code === code && (row.kind === 'currency') === currency).flatMap((row) => row.words.map(([word]) => word))

it('has every name of the other tables, traditional ones in simplified characters or as they stand', () => {
  const missing: string[] = []
  const check = (code: string, names: readonly string[], currency: boolean): void => {
    const own = words(code, currency)
    const spelled = new Set([...own, ...own.map(traditional)])
    missing.push(...names.filter((name) => !spelled.has(name)))
  }
  for (const { code, zh, zhHant, multiples } of unitTable()) check(code, [...zh, ...zhHant, ...multiples.map(([word]) => word)], false)
  for (const { code, zh, zhHant, multiples } of currencyTable()) check(code, [...zh, ...zhHant, ...multiples.map(([word]) => word)], true)
  const counted = new Set(wordTable().filter(({ kind }) => kind === 'classifier').flatMap(({ code }) => [code, traditional(code)]))
  for (const { word, hant } of classifierTable()) missing.push(...[word, hant].filter((spelling) => !counted.has(spelling)))
  expect(missing).toEqual([])
})

it('says how many of the unit a word means, what kind it is, and which signs it has', () => {
  const row = (code: string) => wordTable().find((unit) => unit.code === code)
  expect(row('mo')).toMatchObject({ kind: 'time', metric: false, words: [['个月', 1], ['月', 1], ['季度', 3], ['个季度', 3], ['季', 3]] })
  expect(row('m')).toMatchObject({ kind: 'length', metric: true })
  expect(row('USD')).toMatchObject({ kind: 'currency', symbols: ['$', 'US$'], words: [['美元', 1], ['美金', 1], ['美刀', 1], ['刀', 1], ['美分', 0.01]] })
  expect(row('家')).toMatchObject({ kind: 'classifier', words: [['家', 1]] })
})

it('has the units of the registry, of the same kinds and with the same prefixes', () => {
  const units = wordTable().filter(({ kind }) => kind !== 'currency' && kind !== 'classifier').map(({ code, kind, metric }) => ({ code, kind, metric }))
  expect(units).toEqual(unitTable().map(({ code, kind, metric }) => ({ code, kind, metric })))
})
