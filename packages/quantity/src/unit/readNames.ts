import { traditional } from './traditional.js'

/** The Chinese names of a unit or currency. */
export interface Names {
  /** Simplified names, the usual one first. */
  readonly zh: readonly string[]
  /** Names in traditional script, the usual one first; empty where both scripts write the same. */
  readonly zhHant: readonly string[]
  /** Words that mean several of it: 季度 is 3 months, 美分 0.01 of a dollar. */
  readonly multiples: readonly (readonly [word: string, times: number])[]
}

/** The names of both scripts that a row of `unitWords` or `currencyWords` gives. */
export const readNames = (names: readonly string[]): Names => {
  const bar = names.indexOf('|')
  const simplified = bar < 0 ? names : names.slice(0, bar)
  const other = bar < 0 ? simplified.filter((name) => traditional(name) !== name) : names.slice(bar + 1).map((name) => simplified[Number(name) - 1] ?? name)
  const scripts = [simplified, other.map(traditional)]
  const [zh = [], zhHant = []] = scripts.map((list) => list.filter((name) => !name.includes('*')))
  const multiples = scripts.flat().filter((name) => name.includes('*')).map((name) => {
    const [word = '', times] = name.split('*')
    return [word, Number(times)] as const
  })
  return { zh, zhHant, multiples }
}
