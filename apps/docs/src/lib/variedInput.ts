import type { FormulaInput } from './formula'

/** What of an input says how it may vary. */
export type Varied = Pick<FormulaInput, 'name' | 'default' | 'slider'>

const round = (value: number): number => Number(value.toPrecision(4))

/** The ends of an input that varies by a share of its default both ways; nothing for a list or a whole number, which stay as they are. */
export const variedInput = ({ default: value, slider }: Varied, share: number): readonly [low: number, high: number] | undefined => {
  if (typeof value !== 'number' || !slider || slider.whole) return undefined
  return [round(Math.max(slider.low, value * (1 - share))), round(Math.min(slider.high, value * (1 + share)))]
}
