import data from './generated/claims.json' with { type: 'json' }
import type { Claim } from './generated/types.js'

/** The statements of an article, each with the evidence for and against it. */
export const claims: readonly Claim[] = data
