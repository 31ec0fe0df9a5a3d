export { WanyiError, type WanyiErrorDetails } from './error/WanyiError.js'
export type { Edtf } from './date/Edtf.js'
export type { Lexicon, LexiconEntry } from './lexicon/Lexicon.js'
export type { Modifier, Quantity } from './quantity/Quantity.js'
