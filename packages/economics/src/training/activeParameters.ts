import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link activeParameters} takes. */
export type ActiveParametersInputs = {
  /** All parameters (no unit). */
  readonly parameters: number
  /** Parameters of one expert over all layers (no unit). */
  readonly expertParameters: number
  /** Experts a layer (no unit). */
  readonly experts: number
  /** Experts that a token visits (no unit). */
  readonly activeExperts: number
}

/**
 * All parameters less those of the experts that a token does not visit.
 *
 * @returns Active parameters (no unit)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see ajkdrag (2023), 56B or 47B in Mixtral 8x7B MoE?: https://ajkdrag.in/2-Zettels/56B-or-47B-in-Mixtral-8x7B-MoE
 * @example
 * activeParameters({ parameters: 4.67e10, expertParameters: 5.6333e9, experts: 8, activeExperts: 2 }) // → 1.29002e10
 */
export const activeParameters = ({ parameters, expertParameters, experts, activeExperts }: ActiveParametersInputs): number => {
  checkNonNegative('parameters', parameters)
  checkNonNegative('expertParameters', expertParameters)
  checkCount('experts', experts)
  checkWhole('activeExperts', activeExperts)
  if (activeExperts > experts) fail('activeExperts', activeExperts, `at most ${experts} experts`)
  const idle = (experts - activeExperts) * expertParameters
  if (idle > parameters) fail('expertParameters', expertParameters, `experts within ${parameters} parameters`)
  return result(parameters - idle)
}
