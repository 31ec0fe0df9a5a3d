import { expect, it } from 'vitest'
import { liveFunction, parseLiveCode } from './liveCode'

const run = (code: string, modules: Record<string, unknown> = {}): unknown => new Function('modules', `return (${liveFunction(parseLiveCode(code))})()`)(modules)

it('shows the value of the last line', () => {
  expect(run('const a = 2\na * 3')).toBe(6)
  expect(run('1 + 1;\n\n// a remark\n')).toBe(2)
  expect(run('const a = 2')).toBeUndefined()
  expect(run('')).toBeUndefined()
})

it('takes a statement of several lines as one', () => {
  expect(run('[\n  1,\n  2,\n]')).toEqual([1, 2])
  expect(run('[1, 2]\n  .map((n) => n * 2)')).toEqual([2, 4])
  expect(run('const a = [\n  1,\n]\n;({ a })')).toEqual({ a: [1] })
})

it('takes imports from the packages at hand', () => {
  expect(run("import { twice as double } from 'x'\ndouble(4)", { x: { twice: (n: number) => n * 2 } })).toBe(8)
})

it('waits where the block does', async () => {
  await expect(run('const a = await Promise.resolve(3)\na + 1')).resolves.toBe(4)
})
