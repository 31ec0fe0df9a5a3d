import { expect, test } from 'vitest'
import { applyCorrections, type Correction } from './applyCorrections.js'
import type { AuthoredData } from './readData.js'

const data = (): AuthoredData => ({ models: new Map([['acme-1', { released: { value: '2023-06' } }]]) }) as unknown as AuthoredData
const correction: Correction = { record: 'models/acme-1', field: 'released.value', expect: '2023-06', value: '2023-07', reason: 'the list has the wrong month', since: '2026-11-23' }

test('a value that stands as expected is replaced', () => {
  const [corrected, faults] = [data(), [] as string[]]
  applyCorrections(corrected, [correction], faults)
  expect(corrected.models.get('acme-1')).toEqual({ released: { value: '2023-07' } })
  expect(faults).toEqual([])
})

test('once the record is mended, the correction is a fault', () => {
  const [mended, faults] = [data(), [] as string[]]
  mended.models.set('acme-1', { released: { value: '2023-07' } })
  applyCorrections(mended, [correction], faults)
  expect(faults).toEqual(['corrections.yml: models/acme-1 released.value is "2023-07", not "2023-06" as expected'])
})

test('a correction of what is not there is a fault', () => {
  const faults: string[] = []
  applyCorrections(data(), [{ ...correction, record: 'models/gone' }, { ...correction, field: 'licence.value' }], faults)
  expect(faults).toHaveLength(2)
})
