/** A figure of a text: its words, which of their occurrences (from 0), and whether a change of scale moves it. */
export interface LinkedFigure {
  readonly words: string
  readonly occurrence?: number
  readonly moves: boolean
  /** To how many significant digits the text rounds it; all where absent. */
  readonly digits?: number
  /** What it was before the text rounded it. */
  readonly exact?: number
}

/** What is put in the place of one figure. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly words: string
}

const MULTIPLIERS: readonly (readonly [string, number])[] = [['万亿', 1e12], ['亿', 1e8], ['万', 1e4], ['', 1]]
const FIGURE = /^([\d,]+(?:\.\d+)?)(万亿|亿|万)?(.*)$/su

/** A number as texts write it: 1370000 is 137万, 274000000 is 2.74亿, up to so many significant digits. */
export const writeFigure = (value: number, digits: number): string => {
  const [sign, size] = MULTIPLIERS.find(([, least]) => Number(value.toPrecision(digits)) >= least) ?? ['', 1]
  return `${String(Number((value / size).toPrecision(digits)))}${sign}`
}

/** The words of a figure with its number, or the exact one behind it, multiplied. */
export const multiplyFigure = (words: string, factor: number, digits: number = 8, exact?: number): string => {
  const match = FIGURE.exec(words)
  if (match === null) throw new Error(`not a plain figure: ${words}`)
  const [, number = '', sign = '', unit = ''] = match
  const size = MULTIPLIERS.find(([name]) => name === sign)?.[1] ?? 1
  return writeFigure((exact ?? Number(number.replace(/,/g, '')) * size) * factor, digits) + unit
}

const offsetOf = (text: string, { words, occurrence = 0 }: LinkedFigure): number => {
  let at = -1
  let seen = 0
  while (seen <= occurrence) {
    at = text.indexOf(words, at + 1)
    if (at < 0) throw new Error(`not in the text: ${words} (${occurrence})`)
    // 20美元 is no figure of its own in 120美元.
    if (!/[\d.,]/.test(text[at - 1] ?? '')) seen++
  }
  return at
}

/** Replaces figures of a text; `change` gives the new words of each, or the same. */
export const replaceFigures = (text: string, figures: readonly LinkedFigure[], change: (figure: LinkedFigure) => string): string => {
  const places: Replacement[] = figures.map((figure) => {
    const start = offsetOf(text, figure)
    return { start, end: start + figure.words.length, words: change(figure) }
  }).sort((a, b) => b.start - a.start)
  return places.reduce((changed, { start, end, words }) => changed.slice(0, start) + words + changed.slice(end), text)
}

/** A small generator of numbers in [0, 1) that gives the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
