/** Wraps a text in a colour, or leaves it as it is. */
export type Paint = (text: string) => string

export interface Colours {
  readonly bold: Paint
  readonly dim: Paint
  readonly green: Paint
  readonly yellow: Paint
  readonly red: Paint
  readonly cyan: Paint
}

const paint = (open: number, close: number): Paint => (text) => `\u001b[${open}m${text}\u001b[${close}m`
const none: Paint = (text) => text

/** The colours of a terminal, or none of them. */
export const coloursOf = (enabled: boolean): Colours => enabled
  ? { bold: paint(1, 22), dim: paint(2, 22), green: paint(32, 39), yellow: paint(33, 39), red: paint(31, 39), cyan: paint(36, 39) }
  : { bold: none, dim: none, green: none, yellow: none, red: none, cyan: none }
