import type { Figure } from './Figure.js'

/** How far the search looks from one figure: figures back and ahead, paragraphs, UTF-16 units. The time grows linearly because of it. */
export const WINDOW = { back: 12, ahead: 12, paragraphs: 2, units: 600 } as const

/** Of figures that state the same, only so many are reckoned with, the nearest: a text that repeats one figure has no more reckonings for it. */
const ALIKE = 2

const sameValue = (a: Figure, b: Figure): boolean => a.low === b.low && a.high === b.high && a.unit === b.unit && a.family === b.family

/** The figures near enough to the one at `at` to be reckoned with it, in the order of the text, without itself. */
export const nearby = (figures: readonly Figure[], at: number): Figure[] => {
  const centre = figures[at]
  const near: Figure[] = []
  if (centre === undefined) return near
  for (let i = Math.max(0, at - WINDOW.back); i <= Math.min(figures.length - 1, at + WINDOW.ahead); i++) {
    const figure = figures[i]
    if (i === at || figure === undefined) continue
    if (Math.abs(figure.paragraph - centre.paragraph) > WINDOW.paragraphs) continue
    if (figure.start - centre.end > WINDOW.units || centre.start - figure.end > WINDOW.units) continue
    near.push(figure)
  }
  const distance = ({ index }: Figure): number => Math.abs(index - at)
  const nearer = (figure: Figure): number => near.filter((other) => sameValue(other, figure) && distance(other) < distance(figure)).length
  return near.filter((figure) => nearer(figure) < ALIKE)
}

/** What a figure brings into a calculation: its value, the lower end where 多 or 余 opens it, both ends of a range. */
export const inputOf = (figure: Figure): { readonly low: number; readonly high: number } =>
  figure.shape === 'range' ? { low: figure.low, high: figure.high } : { low: figure.low, high: figure.low }
