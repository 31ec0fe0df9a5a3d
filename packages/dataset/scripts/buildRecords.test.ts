import { expect, test } from 'vitest'
import { kindNames } from '../schema/kinds.js'
import { buildRecords } from './buildRecords.js'
import type { Authored, AuthoredData } from './readData.js'

const build = (change: Partial<Record<keyof AuthoredData, [string, Authored][]>>): { faults: string[], records: ReturnType<typeof buildRecords> } => {
  const faults: string[] = []
  const data = Object.fromEntries(kindNames.map((kind) => [kind, new Map(change[kind] ?? [])])) as AuthoredData
  return { records: buildRecords(data, faults), faults }
}
const page: [string, Authored] = ['page', { kind: 'primary', title: 'A page', publisher: 'Us', url: 'https://example.org', accessed: '2026-11-01', language: 'en' }]

test('short forms are filled in', () => {
  const { records, faults } = build({ sources: [page], models: [['acme-1', { kind: 'version', name: 'Acme 1', developer: 'acme', released: 2023, parameters: 7e9, sources: ['page'] }]] })
  expect(faults).toEqual([])
  expect(records.models[0]).toMatchObject({ id: 'acme-1', name: { en: 'Acme 1', zh: 'Acme 1' }, released: { value: '2023', source: 'page', status: 'stated' }, aliases: [] })
})

test('the gravest verdict of its evidence is the verdict of a claim', () => {
  const claim = { article: 'page', section: '00', paragraph: 1, subject: 'Acme', metric: 'users', statement: { en: 'a', zh: '甲' }, type: 'fact', attribution: 'author', modifier: 'exact' }
  const evidence = (verdict: string): Authored => ({ verdict, source: 'page', note: { en: 'n', zh: '注' } })
  const { records } = build({ sources: [page], claims: [['c1', { ...claim, evidence: [evidence('supported'), evidence('imprecise')] }], ['c2', { ...claim, searched: '2026-11-01' }]] })
  expect(records.claims.map(({ verdict }) => verdict)).toEqual(['imprecise', 'unknown'])
})

test('a field that the schema does not know, a missing one and a wrong id are all named', () => {
  const { faults, records } = build({ sources: [page, ['Bad_Id', { ...page[1] }]], events: [['e1', { type: 'release', date: '2023', title: { en: 'a' }, colour: 'red', sources: ['page'] }]] })
  expect(records.events).toEqual([])
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['sources/Bad_Id.yml', 'events/e1.yml', 'events/e1.yml'])
})

test('a source that stands twice in one record is named', () => {
  const { faults } = build({ sources: [page], events: [['e1', { type: 'release', date: '2023', title: { en: 'a', zh: '甲' }, sources: ['page', 'page'] }]] })
  expect(faults).toEqual(['events/e1.yml: sources: a source stands twice'])
})
