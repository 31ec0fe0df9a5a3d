import type { Rule } from '../Rule.js'

const limit = 20
/** Words of a text: for Chinese, which writes none apart, two characters count as one. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []).reduce((sum, word) => {
    const han = word.match(/\p{Script=Han}/gu)?.length ?? 0
    return sum + (han > 0 ? Math.ceil(han / 2) + (word.length > han ? 1 : 0) : 1)
  }, 0)

export const quoteLength: Rule = {
  name: 'quoteLength',
  description: `A quotation has at most ${limit} words.`,
  check: ({ records }) => [
    ...records.claims.flatMap(({ id, evidence }) => evidence.map(({ quote }) => ({ kind: 'claims' as const, id, quote }))),
    ...records.sources.map(({ id, words }) => ({ kind: 'sources' as const, id, quote: words })),
  ].filter(({ quote }) => quote !== undefined && countWords(quote) > limit)
    .map(({ kind, id, quote }) => ({ kind, id, message: `a quotation of ${countWords(quote ?? '')} words` })),
}
