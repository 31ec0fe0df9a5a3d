import type { Lexicon } from '@wanyi/quantity'
import { describe, expect, it } from 'vitest'
import { countText, createExtractor, detectScript, extract, extractStream, findEntities, normalize, originalOffset, parseDate, parseQuantity, rewriteNumerals, splitSentences } from '../index.js'

const takers: Readonly<Record<string, (text: string) => unknown>> = {
  extract, createExtractor: createExtractor(), parseQuantity, parseDate, splitSentences, countText, detectScript, normalize,
  rewriteNumerals: (text) => rewriteNumerals(text, { to: 'written' }), findEntities: (text) => findEntities(text, [{ id: 'a', names: ['a'] }]),
}

describe('what is no text', () => {
  it.each(Object.entries(takers))('%s refuses it', (_, take) => {
    for (const wrong of [undefined, null, 5, NaN, true, {}, [], ['3元'], Symbol('x'), 10n]) {
      expect(() => take(wrong as string)).toThrow(expect.objectContaining({ name: 'WanyiError', code: 'NOT_A_TEXT', path: 'text' }))
    }
  })

  it.each([undefined, null, 5, true])('%s is no stream either', async (source) => {
    await expect((async () => { for await (const _ of extractStream(source as unknown as string[])) expect.unreachable() })()).rejects.toThrow('NOT_A_TEXT')
  })
})

describe('what callers pass in besides the text', () => {
  it.each([[[{ id: 'x', names: 'OpenAI' }], 'lexicon[0]'], [[{ id: 'y', names: ['A'] }, { id: 'x' }], 'lexicon[1]'], [[{ names: ['OpenAI'] }], 'lexicon[0]'], [[{ id: 'x', names: [5] }], 'lexicon[0]']])('is refused in a lexicon: %j', (lexicon, path) => {
    expect(() => findEntities('OpenAI A', lexicon as unknown as Lexicon)).toThrow(expect.objectContaining({ code: 'INVALID_LEXICON', path }))
    expect(() => extract('OpenAI A', { lexicon: lexicon as unknown as Lexicon })).toThrow('INVALID_LEXICON')
  })

  it('may be frozen', () => {
    const lexicon = Object.freeze([Object.freeze({ id: 'x', names: Object.freeze(['OpenAI']) })])
    expect(extract('OpenAI 3元', Object.freeze({ lexicon, kinds: Object.freeze(['entity'] as const), units: Object.freeze([]) }))).toMatchObject([{ id: 'x' }])
  })

  it('is refused where it gives no text and no count', () => {
    expect(() => normalize('漢字', { convert: () => undefined as unknown as string })).toThrow(expect.objectContaining({ code: 'NOT_A_TEXT', path: 'convert' }))
    expect(() => countText('字', { countTokens: () => NaN })).toThrow(expect.objectContaining({ code: 'NOT_A_COUNT' }))
    expect(() => countText('字', { vocabulary: 'p50k_base' as 'o200k_base' })).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', path: 'vocabulary' }))
    for (const offset of [NaN, -1, 1.5, undefined]) expect(() => originalOffset([], offset as number)).toThrow('INVALID_OFFSET')
  })
})
