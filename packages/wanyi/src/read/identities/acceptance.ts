import type { Figure } from './Figure.js'

/** The values that a stated figure allows, and the value from which a computed one is told to deviate. */
export interface Acceptance {
  readonly low: number
  readonly high: number
}

/**
 * How far, relative to the figure, rounding may excuse a difference. Half a step of the last place written is the tolerance
 * of a figure; these caps keep figures of one digit (2亿) from excusing any change. Shares and multiples are nearly always
 * rounded, so theirs is wider; zeros at the end (1300亿) may be written or meant, which is granted but a little.
 */
const CAP = { stated: 0.02, zeros: 0.004, hedged: 0.025, share: 0.045, open: 0.045 } as const
const FLOAT = 1e-9

/** The value of one step in the last significant digit: 1e10 for 1300亿, of which `place` is 1e8. */
const significantPlace = ({ low, digits }: Figure): number => 10 ** (Math.floor(Math.log10(low)) - digits + 1)

const isShare = (figure: Figure): boolean => figure.family === 'fraction' || figure.family === 'multiple'

/**
 * The interval within which a computed value agrees with a stated figure: half a step of its last place, more where a hedge says
 * 约 or 左右, to one side only for 超过 (upward) and 近 or 不到 (downward), and the whole interval of 40多亿.
 */
export const acceptanceOf = (figure: Figure): Acceptance => {
  const { low, high, modifier } = figure
  const cap = isShare(figure) ? CAP.share : CAP.stated
  const half = Math.max(Math.min(figure.place / 2, low * cap), Math.min(significantPlace(figure) / 2, low * CAP.zeros)) + low * FLOAT
  if (figure.shape === 'fuzzy') return { low: low * (1 - FLOAT), high: high * (1 + FLOAT) }
  switch (modifier) {
    case 'about': {
      const wide = Math.max(half, low * (isShare(figure) ? CAP.share : CAP.hedged))
      return { low: low - wide, high: high + wide }
    }
    case 'over':
    case 'atLeast':
      return { low: low - Math.min(half, low * 0.001), high: high * (1 + CAP.open) }
    case 'under':
    case 'nearly':
    case 'atMost':
      return { low: low * (1 - CAP.open), high: high + Math.min(half, high * 0.001) }
    default:
      return { low: low - half, high: high + half }
  }
}

/** How far, relative to the result, the rounding of the inputs may move it, at most; and one input. */
const INPUT = { each: 0.005, all: 0.01 } as const

/**
 * How far a value may be off, relative to itself, because it was rounded before it was stated: half a step of the last place, for a
 * figure with decimals or of three digits and more. A round figure (10亿, 1%, 20美元) is reckoned with as it stands.
 */
export const slackOf = (figure: Figure): number =>
  figure.digits >= 3 || /[.．]/.test(figure.text) ? Math.min(Math.max(figure.place, significantPlace(figure)) / 2 / figure.low, INPUT.each) : 0

/** The slack of a product of figures, relative to it. */
export const slackOfAll = (figures: readonly Figure[]): number => Math.min(INPUT.all, figures.reduce((sum, figure) => sum + slackOf(figure), 0))

/** Whether a computed value, or each end of a computed interval, agrees with a stated figure, give or take `slack` of itself. */
export const accepts = (figure: Figure, low: number, high: number, slack = 0): boolean => {
  const window = acceptanceOf(figure)
  if (low === high || figure.shape !== 'range') return low * (1 + slack) >= window.low && high * (1 - slack) <= window.high
  const slackLow = figure.low - acceptanceOf({ ...figure, high: figure.low }).low
  const slackHigh = acceptanceOf({ ...figure, low: figure.high }).high - figure.high
  return Math.abs(low - figure.low) <= slackLow && Math.abs(high - figure.high) <= slackHigh
}
