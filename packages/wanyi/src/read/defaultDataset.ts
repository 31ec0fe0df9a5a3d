import { claims, hardware, lexicon, models, organizations, people, sources } from '@wanyi/dataset'
import { knownFigures } from './knownFigures.js'
import type { KnownEntity, ReadingDataset } from './ReadingDataset.js'

let dataset: ReadingDataset | undefined

/** The dataset of `@wanyi/dataset` in the shape that the reader needs, made at the first use. */
export const defaultDataset = (): ReadingDataset => {
  if (dataset === undefined) {
    const names = lexicon()
    const types = new Map(names.map(({ id, type }) => [id, type ?? 'entity']))
    const related = new Map<string, (string | undefined)[]>([
      ...models.map(({ id, developer, family, basedOn }) => [id, [developer, family, ...basedOn]] as const),
      ...hardware.map(({ id, vendor, variantOf }) => [id, [vendor, variantOf]] as const),
      ...organizations.map(({ id, parent }) => [id, [parent]] as const),
    ].map(([id, ids]) => [id, [...ids]]))
    const entities = [...organizations, ...models, ...hardware, ...people].map(({ id, name, misspellings }): KnownEntity => ({
      id, name, misspellings, type: types.get(id) ?? 'entity', related: (related.get(id) ?? []).filter((one) => one !== undefined),
    }))
    dataset = { lexicon: names, entities, claims, figures: knownFigures(), sources }
  }
  return dataset
}
