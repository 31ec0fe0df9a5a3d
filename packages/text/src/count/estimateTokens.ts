import { WanyiError } from '@wanyi/quantity'
import type { TextFeatures } from './textFeatures.js'

/** The vocabularies for which an estimate is fitted: GPT-4o's and GPT-4's. */
export type TokenVocabulary = 'o200k_base' | 'cl100k_base'

/** Tokens for each thing that a text holds, by vocabulary; fitted to and measured on the passages of scripts/passages.mjs. */
const WEIGHTS: Readonly<Record<TokenVocabulary, Readonly<Partial<Record<keyof TextFeatures, number>>>>> = {
  o200k_base: { han: 0.78, otherEastAsian: 1.3, letterRuns: 1.2, digitGroups: 1, asciiSigns: 0.7, lineBreaks: 1 },
  cl100k_base: { han: 1.2, otherEastAsian: 1.4, letterRuns: 1.15, digitGroups: 1, asciiSigns: 0.7, lineBreaks: 1 },
}

/** How far the true number lies from the estimate at most, as factors, on every passage measured (scripts/measureTokens.mjs). */
export const TOKEN_BAND = [0.8, 1.25] as const

export const estimateTokens = (features: TextFeatures, vocabulary: TokenVocabulary): number => {
  if (!Object.hasOwn(WEIGHTS, vocabulary)) throw new WanyiError('INVALID_OPTION', { expected: Object.keys(WEIGHTS).join(' or '), received: String(vocabulary), path: 'vocabulary' })
  let tokens = 0
  for (const [feature, weight] of Object.entries(WEIGHTS[vocabulary])) tokens += weight * features[feature as keyof TextFeatures]
  return Math.round(tokens)
}
