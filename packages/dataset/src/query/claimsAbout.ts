import { claims } from '../claims.js'
import type { Claim } from '../generated/types.js'
import { sourced, type Sourced } from '../sourced.js'
import { recordSources } from './recordSources.js'

/** Which claims to take; what is absent does not narrow. */
export interface ClaimFilter {
  readonly metric?: string
  readonly verdict?: Claim['verdict']
  readonly type?: Claim['type']
}

/**
 * The claims that concern an entity, by its id, in the order of the article; an entity that no claim names gives an empty list.
 *
 * @example
 * claimsAbout('chatgpt-plus', { metric: 'monthly_price' }).map(({ value }) => value.id) // → ['c084']
 * claimsAbout('google', { verdict: 'contradicted' }).map(({ value }) => value.metric) // → ['ad_revenue_upper_bound']
 */
export const claimsAbout = (entity: string, filter: ClaimFilter = {}): Sourced<Claim>[] =>
  claims.filter((claim) => (claim.entities as readonly string[]).includes(entity)
    && (filter.metric === undefined || claim.metric === filter.metric)
    && (filter.verdict === undefined || claim.verdict === filter.verdict)
    && (filter.type === undefined || claim.type === filter.type))
    .map((claim) => sourced(claim, [claim.article, ...recordSources(claim)]))
