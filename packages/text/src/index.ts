export { formatNumeral, type FormatNumeralOptions, type NumeralStyle } from './numeral/formatNumeral.js'
export { compileLexicon, type CompiledLexicon, type CompileLexiconOptions } from './entity/compileLexicon.js'
export { findEntities, type EntityMention } from './entity/findEntities.js'
