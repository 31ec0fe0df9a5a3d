import { checkList } from '../check/checkList.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link retainedShare} takes. */
export type RetainedShareInputs = {
  /** Share held before the rounds (fraction). */
  readonly stake: number
  /** Share that each round hands to new money (fraction). */
  readonly dilutions: readonly number[]
}

/**
 * What is left of a stake after rounds that each dilute it.
 *
 * @returns Share held after the rounds (fraction)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see H. Martins, Financial strategy, numerical exercises: https://henriquemartins.net/teaching/financial_strategy/module1/p1num.html
 * @example
 * retainedShare({ stake: 1, dilutions: [0.46429, 0.50637, 0.28203] }) // → 0.189861801325581
 */
export const retainedShare = ({ stake, dilutions }: RetainedShareInputs): number => {
  checkShare('stake', stake)
  checkList('dilutions', dilutions, checkShare)
  return result(dilutions.reduce((kept, dilution) => kept * (1 - dilution), stake))
}
