import type { Operation } from './cues.js'
import type { Figure, Period } from './Figure.js'

/** One way in which a stated figure would follow from others, before it is judged how likely the text means it. */
export interface Hypothesis {
  readonly operation: Operation
  /** In the order in which the formula names them. */
  readonly inputs: readonly Figure[]
  /** The figure that follows. */
  readonly result: Figure
  readonly computed: { readonly low: number; readonly high: number }
  /** A number that the conversion of units brings in: 12 from a price a month to a year. */
  readonly constant?: { readonly value: number; readonly from: Period; readonly to: Period }
  /** What the units leave open, in bits: 0 where they multiply out as stated. */
  readonly doubt: number
  /** How many ways with fitting units were tried for this figure. */
  readonly tried: number
  /** Which signs stand between the inputs: `× × ÷ + −`; the formula writer's. */
  readonly form: 'multiply' | 'divide' | 'add' | 'subtract' | 'grow' | 'growthRate' | 'compound'
  /** Units that were taken for one another, as `人次≈人`. */
  readonly caveats: readonly string[]
}
