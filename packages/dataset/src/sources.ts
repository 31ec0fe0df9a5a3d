import data from './generated/sources.json' with { type: 'json' }
import type { Source } from './generated/types.js'

/** Every source that a record rests on, with address, language, kind and the day on which it was read. */
export const sources: readonly Source[] = data
