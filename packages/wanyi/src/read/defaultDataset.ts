import { claims, hardware, lexicon, models, organizations, people, sources } from '@wanyi/dataset'
import type { KnownEntity, ReadingDataset } from './ReadingDataset.js'

let dataset: ReadingDataset | undefined

/** The dataset of `@wanyi/dataset` in the shape that the reader needs, made at the first use. */
export const defaultDataset = (): ReadingDataset => {
  if (dataset === undefined) {
    const names = lexicon()
    const types = new Map(names.map(({ id, type }) => [id, type ?? 'entity']))
    const entities: KnownEntity[] = [...organizations, ...models, ...hardware, ...people].map(({ id, name, misspellings }) => ({ id, name, misspellings, type: types.get(id) ?? 'entity' }))
    dataset = { lexicon: names, entities, claims, sources }
  }
  return dataset
}
