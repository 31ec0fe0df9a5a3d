import { checkAtLeastOne } from '../check/checkAtLeastOne.js'
import { checkShare } from '../check/checkShare.js'
import { result } from '../check/result.js'

/** What {@link amdahlSpeedup} takes. */
export type AmdahlSpeedupInputs = {
  /** Share of the job that can be split (fraction). */
  readonly parallelShare: number
  /** Processors (no unit). */
  readonly processors: number
}

/**
 * How many times faster a job gets on several processors when only part of it can be split.
 *
 * @returns Speedup (multiple)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see text in nvidia/Nemotron-CC-Math-v1, Amdahl's Law: https://huggingface.co/datasets/nvidia/Nemotron-CC-Math-v1
 * @example
 * amdahlSpeedup({ parallelShare: 0.8, processors: 5 }) // → 2.7777777777777777
 */
export const amdahlSpeedup = ({ parallelShare, processors }: AmdahlSpeedupInputs): number => {
  checkShare('parallelShare', parallelShare)
  checkAtLeastOne('processors', processors)
  return result(1 / (1 - parallelShare + parallelShare / processors))
}
