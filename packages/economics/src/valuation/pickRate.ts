import { fail } from '../check/fail.js'
import { checkFinite } from '../check/checkFinite.js'

/** The one rate there is, or of several the one nearest to the guess; a typed error where none or several are left. */
export const pickRate = (rates: readonly number[], guess: number | undefined): number => {
  if (guess !== undefined) checkFinite('guess', guess)
  const [first, ...others] = rates
  if (first === undefined) {
    return fail('cashFlows', 'flows that none does', 'flows that some rate above -1 brings to zero', 'NO_RATE')
  }
  if (others.length > 0 && guess === undefined) {
    return fail('cashFlows', rates.join(', '), 'one rate, or a guess that says which', 'SEVERAL_RATES')
  }
  return others.reduce((best, rate) => (Math.abs(rate - guess!) < Math.abs(best - guess!) ? rate : best), first)
}
