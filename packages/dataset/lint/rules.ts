import type { Rule } from './Rule.js'
import { bothLanguages } from './rules/bothLanguages.js'
import { cyclicReference } from './rules/cyclicReference.js'
import { danglingReference } from './rules/danglingReference.js'
import { dateOrder } from './rules/dateOrder.js'
import { dateValid } from './rules/dateValid.js'
import { derivedValue } from './rules/derivedValue.js'
import { duplicateName } from './rules/duplicateName.js'
import { plausibleRange } from './rules/plausibleRange.js'
import { priceOverlap } from './rules/priceOverlap.js'
import { quoteLength } from './rules/quoteLength.js'
import { redirectTarget } from './rules/redirectTarget.js'
import { repostOriginal } from './rules/repostOriginal.js'
import { seriesJump } from './rules/seriesJump.js'
import { sourceAddress } from './rules/sourceAddress.js'
import { sourceMissing } from './rules/sourceMissing.js'
import { sourceUnused } from './rules/sourceUnused.js'
import { undisclosedValue } from './rules/undisclosedValue.js'
import { unitKnown } from './rules/unitKnown.js'

/** Every rule that the data must pass, in the order of their names. */
export const rules: readonly Rule[] = [
  bothLanguages, cyclicReference, danglingReference, dateOrder, dateValid, derivedValue, duplicateName, plausibleRange, priceOverlap,
  quoteLength, redirectTarget, repostOriginal, seriesJump, sourceAddress, sourceMissing, sourceUnused, undisclosedValue, unitKnown,
]
