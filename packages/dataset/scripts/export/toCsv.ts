import type { Cell, Table } from './Table.js'

const cell = (value: Cell | undefined): string => {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV after RFC 4180, with a header; a missing value is empty. */
export const toCsv = ({ columns, rows }: Table): string =>
  [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))].map((line) => line.join(',')).join('\r\n') + '\r\n'
