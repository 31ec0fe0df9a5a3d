import type { Figure } from './Figure.js'

/** How far the search looks from one figure: so many figures back and ahead, paragraphs and UTF-16 units. It bounds the work, so that the time grows linearly. */
export const WINDOW = { back: 11, ahead: 7, paragraphs: 2, units: 600 } as const

/** The indices of the figures near enough to the one at `at` to be reckoned with it, in the order of the text, without itself. */
export const nearby = (figures: readonly Figure[], at: number): number[] => {
  const centre = figures[at]
  const indices: number[] = []
  if (centre === undefined) return indices
  for (let i = Math.max(0, at - WINDOW.back); i <= Math.min(figures.length - 1, at + WINDOW.ahead); i++) {
    const figure = figures[i]
    if (i === at || figure === undefined) continue
    if (Math.abs(figure.paragraph - centre.paragraph) > WINDOW.paragraphs) continue
    if (figure.start - centre.end > WINDOW.units || centre.start - figure.end > WINDOW.units) continue
    indices.push(i)
  }
  return indices
}

/** What a figure brings into a calculation: its value, the lower end where 多 or 余 opens it, both ends of a range. */
export const inputOf = (figure: Figure): { readonly low: number; readonly high: number } =>
  figure.shape === 'range' ? { low: figure.low, high: figure.high } : { low: figure.low, high: figure.low }
