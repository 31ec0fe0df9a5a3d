import type { Records } from '../schema/kinds.js'
import type { Fault, LintContext, Rule } from './Rule.js'

const source = { id: 'page', kind: 'primary', title: 'A page', publisher: 'A publisher', url: 'https://example.org/page', accessed: '2026-11-01', language: 'en' } as const
const fact = <T>(value: T) => ({ value, source: 'page', status: 'stated' as const })

/** A small set of records, all of which pass every rule: what the tests of the rules break one field of. */
export const sample = (): Records => ({
  sources: [{ ...source }],
  organizations: [{ id: 'acme', type: 'company', name: { en: 'Acme', zh: '顶点' }, aliases: [], misspellings: [], formerNames: [], country: 'CN', founded: fact('2019'), links: [], funding: [], sources: ['page'] }],
  models: [{ id: 'acme-1', kind: 'version', name: { en: 'Acme 1', zh: '顶点一号' }, aliases: [], misspellings: [], developer: 'acme', basedOn: [], modality: ['text'], released: fact('2023-04-01'), parameters: fact(7e9), sources: ['page'] }],
  hardware: [{ id: 'chip-1', kind: 'chip', name: { en: 'Chip 1', zh: '一号芯片' }, aliases: [], misspellings: [], vendor: 'acme', flops: { fp16: fact(312) }, memory: fact(80), exportControl: [], sources: ['page'] }],
  people: [{ id: 'li-lei', name: { en: 'Li Lei', zh: '李雷' }, aliases: [], misspellings: [], roles: [{ organization: 'acme', role: { en: 'founder', zh: '创始人' }, source: 'page' }], sources: ['page'] }],
  prices: [{ id: 'acme-1-2023', subject: 'acme-1', from: '2023-05-01', currency: 'CNY', per: 'Mtoken', rates: { input: 1, output: 2 }, sources: ['page'] }],
  events: [{ id: 'acme-1-release', type: 'release', date: '2023-04-01', title: { en: 'Acme 1 comes out', zh: '顶点一号发布' }, entities: ['acme-1'], sources: ['page'] }],
  claims: [{
    id: 'c1', article: 'page', section: '00', paragraph: 1, subject: { en: 'Acme', zh: '顶点' }, entities: ['acme'], metric: 'users', statement: { en: 'Acme has users.', zh: '顶点有用户。' },
    low: 10, high: 10, unit: '人', type: 'fact', derivedFrom: [], attribution: { en: 'author', zh: '作者' }, modifier: 'exact', verdict: 'supported',
    evidence: [{ verdict: 'supported', source: 'page', quote: 'it has users', note: { en: 'Agrees.', zh: '相符。' } }],
  }],
  series: [{ id: 'acme-users', name: { en: 'Users of Acme', zh: '顶点用户数' }, subject: 'acme', metric: 'users', unit: '人', frequency: 'a', points: [{ time: '2022', value: 5, source: 'page', status: 'stated' }, { time: '2023', value: 10, source: 'page', status: 'stated' }], sources: ['page'] }],
})

/** Runs one rule over the sample after `change` has broken it; the messages come out with the record that they are about. */
export const checkSample = (rule: Rule, change: (records: Records) => void = () => {}, options: Partial<LintContext> = {}): string[] => {
  const records = sample()
  change(records)
  return rule.check({ records, today: '2026-11-23', redirects: {}, ...options }).map(({ kind, id, message }: Fault) => `${kind}/${id}: ${message}`)
}

/** The first record of a list, which the sample always has. */
export const first = <T>(records: readonly T[]): T => {
  const [record] = records
  if (record === undefined) throw new Error('the sample is empty')
  return record
}
