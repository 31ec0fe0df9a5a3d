import data from './generated/series.json' with { type: 'json' }
import type { Series } from './generated/types.js'

/** Quantities over time, each point with its source and the date of its publication. */
export const series: readonly Series[] = data
