import { expect, test } from 'vitest'
import { sample } from '../lint/sample.js'
import { kindNames } from '../schema/kinds.js'
import { auditTable, type AuditResult } from './auditTable.js'
import { comparedTable, type ComparedResult } from './comparedTable.js'
import { drawSample } from './drawSample.js'
import { newLeaves } from './newLeaves.js'
import type { AuthoredData } from './readData.js'
import { upperBound } from './upperBound.js'
import { valueLeaves } from './valueLeaves.js'

const leaves = valueLeaves(sample())

test('a value comes with its path and the source of its fact; labels of our own do not', () => {
  expect(leaves).toContainEqual({ kind: 'hardware', record: 'chip-1', path: 'flops.fp16.value', value: 312, source: 'page', sources: ['page'] })
  expect(leaves.filter(({ path }) => /(?:^|\.)(?:id|status|source)$/.test(path))).toEqual([])
})

test('the same seed draws the same values, none of them twice', () => {
  const draw = (seed: number) => drawSample(leaves, { seed, size: 3, cluster: 2 })
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  expect(new Set(draw(7)).size).toBe(draw(7).length)
  for (const kind of kindNames) expect(draw(7).filter((leaf) => leaf.kind === kind).length).toBeGreaterThanOrEqual(3)
})

test('all values of a kind that has fewer than asked for', () => {
  expect(drawSample(leaves, { seed: 1, size: 1000, cluster: 5 })).toHaveLength(leaves.length)
})

test('as many of each kind as asked for', () => {
  const size = { ...Object.fromEntries(kindNames.map((kind) => [kind, 0])), models: 2, prices: 3 } as Record<(typeof kindNames)[number], number>
  expect(drawSample(leaves, { seed: 1, size, cluster: 1 }).map(({ kind }) => kind)).toEqual(['models', 'models', 'prices', 'prices', 'prices'])
})

test('new values are those of new records, and those that the field did not hold before', () => {
  const files = (models: Record<string, Record<string, unknown>>): AuthoredData =>
    ({ ...Object.fromEntries(kindNames.map((kind) => [kind, new Map()])), models: new Map(Object.entries(models)) }) as AuthoredData
  const leaf = (record: string, path: string, value: string | number) => ({ kind: 'models' as const, record, path, value, source: 'page', sources: ['page'] })
  const before = files({ a: { kind: 'version', parameters: 7e9, aliases: ['x'] } })
  const now = files({ a: { kind: 'version', parameters: { value: 7e9, note: 'as announced' }, aliases: ['x', 'y'] }, b: { kind: 'version' } })
  const kept = [leaf('a', 'kind', 'version'), leaf('a', 'parameters.value', 7e9), leaf('a', 'aliases.0', 'x')]
  const fresh = [leaf('a', 'aliases.1', 'y'), leaf('b', 'kind', 'version')]
  expect(newLeaves([...kept, ...fresh], before, now)).toEqual(fresh)
})

test('the bound is that of the tables of Clopper and Pearson', () => {
  expect(upperBound(0, 60)).toBeCloseTo(1 - 0.05 ** (1 / 60), 10)
  expect(upperBound(1, 10)).toBeCloseTo(0.3942, 4)
  expect(upperBound(10, 10)).toBe(1)
  expect(() => upperBound(0, 0)).toThrow('no draws')
})

test('what could not be checked is no part of the rate', () => {
  const result = (verdict: AuditResult['verdict']): AuditResult =>
    ({ kind: 'events', record: 'a', path: 'date', value: '2023', verdict, says: '', address: '', date: '2026-11-23' })
  expect(auditTable([result('right'), result('wrong'), result('not checkable')])).toContain('| all | 3 | 2 | 1 | 0 | 97.5% | 97.5% |')
})

test('a kind of which nothing was drawn has no row', () => {
  const table = auditTable([{ kind: 'events', record: 'a', path: 'date', value: '2023', verdict: 'right', says: '', address: '', date: '2026-11-23' }])
  expect(table.split('\n').slice(2).map((row) => row.split(' | ')[0])).toEqual(['| events', '| all'])
})

test('a pass that was not drawn is counted without bounds, quotations apart from values', () => {
  const result = (kind: ComparedResult['kind'], path: string, verdict: ComparedResult['verdict'], source: string): ComparedResult =>
    ({ kind, record: 'a', path, value: 'x', verdict, says: '', address: '', date: '2026-11-23', source })
  const table = comparedTable([
    result('sources', 'words', 'imprecise', 'page'),
    { ...result('models', 'released.value', 'right', 'page'), elsewhere: true },
    result('models', 'context.value', 'not checkable', 'other'),
  ]).split('\n').slice(2)
  expect(table).toEqual([
    '| quotations | 1 | 1 | 0 | 1 | 0 | 0 | 0 |',
    '| values: models | 2 | 2 | 1 | 0 | 0 | 1 | 1 |',
    '| all values | 2 | 2 | 1 | 0 | 0 | 1 | 1 |',
    '| all | 2 | 3 | 1 | 1 | 0 | 1 | 1 |',
  ])
})
