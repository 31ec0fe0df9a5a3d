import type { Reading } from '../read/Reading.js'

/**
 * A reading as one JSON document, indented by two spaces, with a line break at its end.
 *
 * @example
 * JSON.parse(jsonReport(readArticle('没有数字。'))) // → { length: 5, quantities: [], … }
 */
export const jsonReport = (reading: Reading): string => `${JSON.stringify(reading, undefined, 2)}\n`
