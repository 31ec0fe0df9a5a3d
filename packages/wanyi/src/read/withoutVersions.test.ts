import { expect, it } from 'vitest'
import { extract } from '@wanyi/text'
import { withoutVersions } from './withoutVersions.js'

it('leaves out the version of a name, and no number beside it', () => {
  const lexicon = [{ id: 'north', names: ['北方'] }]
  const texts = (text: string): string[] => withoutVersions(extract(text, { lexicon })).map((mention) => mention.text)
  expect(texts('北方4.5得分为4.5，北方得分4.5。')).toEqual(['北方', '4.5', '北方', '4.5'])
})
