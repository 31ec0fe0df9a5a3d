import { fail } from '../../check/fail.js'
import { normalQuantile } from '../special/normalQuantile.js'

/** Standard deviations from the middle to the end of a central interval: 1.645 for 90%. */
export const halfWidth = (coverage = 0.9): number =>
  coverage > 0 && coverage < 1 ? -normalQuantile((1 - coverage) / 2) : fail('coverage', coverage, 'a number between 0 and 1')
