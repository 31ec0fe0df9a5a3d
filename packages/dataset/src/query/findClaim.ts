import { claims } from '../claims.js'
import type { Claim } from '../generated/types.js'
import { sourced, type Sourced } from '../sourced.js'
import { recordSources } from './recordSources.js'
import { unknownId } from './unknownId.js'

/**
 * One claim by its id, with the article and the sources of its evidence.
 *
 * @throws {WanyiError} UNKNOWN_ID where no claim has the id.
 *
 * @example
 * findClaim('c088').value.verdict // → 'contradicted'
 * findClaim('c088').value.arithmetic // → { formula: 'c087 * c084 * 12', low: 2.4e9, high: 2.4e9, holds: true, … }
 * findClaim('c999') // throws UNKNOWN_ID
 */
export const findClaim = (id: string): Sourced<Claim> => {
  const found = claims.find((claim) => claim.id === id)
  if (found === undefined) throw unknownId('claim', id)
  return sourced(found, [found.article, ...recordSources(found)])
}
