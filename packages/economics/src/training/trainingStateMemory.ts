import { checkCount } from '../check/checkCount.js'
import { checkNonNegative } from '../check/checkNonNegative.js'
import { checkWhole } from '../check/checkWhole.js'
import { result } from '../check/result.js'
import { fail } from '../check/fail.js'

/** What {@link trainingStateMemory} takes. */
export type TrainingStateMemoryInputs = {
  /** Parameters (no unit). */
  readonly parameters: number
  /** Data-parallel devices (no unit). */
  readonly dataParallel: number
  /** ZeRO stage: 0 shards nothing, 1 the optimizer, 2 also gradients, 3 also weights (no unit). */
  readonly stage: number
  /** Bytes of a weight (B, 2 when left out). */
  readonly weightBytes?: number
  /** Bytes of a gradient (B, 2 when left out). */
  readonly gradientBytes?: number
  /** Bytes of optimizer state a parameter: 12 for Adam in mixed precision (B, 12 when left out). */
  readonly optimizerBytes?: number
}

/**
 * Bytes a device holds of weights, gradients and optimizer state, sharded over data-parallel devices by ZeRO stage.
 *
 * @returns Bytes a device (B)
 * @throws WanyiError `DOMAIN` when an input is outside its domain, or the result outside the doubles
 * @see Rajbhandari et al. (2020), ZeRO: Memory Optimizations Toward Training Trillion Parameter Models, Table 1: https://arxiv.org/abs/1910.02054
 * @example
 * trainingStateMemory({ parameters: 7.5e9, dataParallel: 64, stage: 1 }) // → 31406250000
 */
export const trainingStateMemory = ({
  parameters, dataParallel, stage, weightBytes = 2, gradientBytes = 2, optimizerBytes = 12,
}: TrainingStateMemoryInputs): number => {
  checkNonNegative('parameters', parameters)
  checkCount('dataParallel', dataParallel)
  checkWhole('stage', stage)
  checkNonNegative('weightBytes', weightBytes)
  checkNonNegative('gradientBytes', gradientBytes)
  checkNonNegative('optimizerBytes', optimizerBytes)
  if (stage > 3) fail('stage', stage, 'a stage from 0 to 3')
  const held = [weightBytes, gradientBytes, optimizerBytes].map((bytes, index) => (stage + index >= 3 ? bytes / dataParallel : bytes))
  return result(parameters * held.reduce((sum, bytes) => sum + bytes, 0))
}
