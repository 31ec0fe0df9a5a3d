import { findUnit } from './findUnit.js'
import type { Dimension } from './unitKinds.js'

/** The currency that a dimension holds, if any. */
export const currencyOf = (dimension: Dimension): string | undefined => Object.keys(dimension).find((base) => findUnit(base)?.kind === 'currency')
