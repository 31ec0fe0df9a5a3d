import { WanyiError } from '@wanyi/quantity'
import { checkFinite } from '../check/checkFinite.js'

/** The one rate there is, or of several the one nearest to the guess; a typed error where none or several are left. */
export const pickRate = (rates: readonly number[], guess: number | undefined): number => {
  if (guess !== undefined) checkFinite('guess', guess)
  const [first, ...others] = rates
  if (first === undefined) {
    throw new WanyiError('NO_RATE', { expected: 'flows that some rate above -1 brings to zero', received: 'flows that none does', path: 'cashFlows' })
  }
  if (others.length > 0 && guess === undefined) {
    throw new WanyiError('SEVERAL_RATES', { expected: 'one rate, or a guess that says which', received: rates.join(', '), path: 'cashFlows' })
  }
  return others.reduce((best, rate) => (Math.abs(rate - guess!) < Math.abs(best - guess!) ? rate : best), first)
}
