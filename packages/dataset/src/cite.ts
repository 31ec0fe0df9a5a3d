export { bibtex, cslJson, type Citable, type CslItem } from './query/cite.js'
export type { Sourced } from './sourced.js'
