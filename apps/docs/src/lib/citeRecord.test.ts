import { bibtex, cslJson, findModel } from '@wanyi/dataset'
import { expect, it } from 'vitest'
import { citeRecord } from './citeRecord'

it('cites as the package does', () => {
  const found = findModel('gpt-4')
  if (!found) throw new Error('gpt-4 is not in the dataset')
  const cited = citeRecord('gpt-4', 'GPT-4', found.sources.map(({ id }) => id))
  expect(cited.bibtex).toBe(bibtex(found))
  expect(JSON.parse(cited.cslJson)).toEqual(cslJson(found))
})

it('cites a record without a name by its id', () => expect(citeRecord('some-price', undefined, []).bibtex).toMatch(/^@dataset\{wanyi-some-price,\n {2}title = \{\{some-price\}\},/))
