import type { Reading } from '../read/Reading.js'

/** A reading as one JSON document, indented by two spaces, with a line break at its end. */
export const jsonReport = (reading: Reading): string => `${JSON.stringify(reading, undefined, 2)}\n`
