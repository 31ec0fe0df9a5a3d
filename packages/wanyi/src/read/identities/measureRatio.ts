import { parseUnit } from '@wanyi/quantity'

let known: Map<string, number | undefined> | undefined

const parse = (unit: string): ReturnType<typeof parseUnit> | undefined => {
  try {
    return parseUnit(unit)
  } catch {
    // A unit of the text that the registry does not have measures only itself.
    return undefined
  }
}

const ratio = (from: string, to: string): number | undefined => {
  const a = parse(from)
  const b = parse(to)
  if (a === undefined || b === undefined) return undefined
  const keys = Object.keys(a.dimension)
  if (keys.length !== Object.keys(b.dimension).length || keys.some((key) => a.dimension[key] !== b.dimension[key])) return undefined
  return (a.ratio[0] * b.ratio[1]) / (a.ratio[1] * b.ratio[0])
}

/**
 * How many `to` one `from` is (a `km` is 1000 `m`, a `kW.d` 24 `kW.h`), or `undefined` where they measure different things.
 */
export const measureRatio = (from: string, to: string): number | undefined => {
  if (from === to) return 1
  if (from === '' || to === '') return undefined
  known ??= new Map()
  const key = `${from} ${to}`
  if (!known.has(key)) known.set(key, ratio(from, to))
  return known.get(key)
}
