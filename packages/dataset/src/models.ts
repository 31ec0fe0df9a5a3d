import data from './generated/models.json' with { type: 'json' }
import type { Model } from './generated/types.js'

/** Models by version, families of models and the products built on them. */
export const models: readonly Model[] = data
