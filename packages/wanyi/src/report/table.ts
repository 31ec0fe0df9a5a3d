import { cutTo, displayWidth, padTo } from './displayWidth.js'
import { plainText } from './plainText.js'

/** A column: its heading, the most columns of the terminal that it may take, and to which side it is set. */
export interface Column {
  readonly heading: string
  readonly most?: number
  readonly align?: 'left' | 'right'
}

/** Lines of a table in which Chinese and Latin text stand under one another; the heading first. */
export const tableLines = (columns: readonly Column[], rows: readonly (readonly string[])[]): string[] => {
  const cells = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell, i) => cutTo(plainText(cell), columns[i]?.most ?? 60)))]
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => displayWidth(row[i] ?? ''))))
  return cells.map((row) => row.map((cell, i) => padTo(cell, widths[i] ?? 0, columns[i]?.align)).join('  ').trimEnd())
}
