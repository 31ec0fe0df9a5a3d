import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract/extract.js'
import type { ExtractOptions } from '../extract/ExtractOptions.js'
import type { Mention } from '../extract/Mention.js'
import { extractStream } from './extractStream.js'
import type { TextSource } from './readChunks.js'

const collect = async (source: TextSource, options?: ExtractOptions): Promise<Mention[]> => {
  const found: Mention[] = []
  for await (const mention of extractStream(source, options)) found.push(mention)
  return found
}

const cut = (text: string, places: readonly number[]): string[] => {
  const sorted = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
  return [0, ...sorted].map((from, i) => text.slice(from, sorted[i] ?? text.length))
}

const options: ExtractOptions = { referenceDate: '2023-05-15', lexicon: [{ id: 'openai', names: ['OpenAI'] }, { id: 'yahoo', names: ['雅虎！中国'] }] }
const pieces = [
  '营收', '约3.5亿元', '，', '。', '！', '\n', '2022年2月', '1月份', '同年6月', '去年底', '增长15%', '到20%', '近', '40多', '亿', '美元', '以上', '三百五十万人', '每股', '0.5元', '/月', '一点累',
  '十几个', '雅虎！中国', 'OpenAI', 'GPT-4', '3，500', '“', '”', '😀', '\uD800', '（', '）', ' ', '；', '人均', '2,200亿到3,000亿', '其中', '一、', '1.', '第三季度', '下午两点半', '没有数字的话',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''))

describe('extractStream', () => {
  it('finds what extract finds, wherever the text is cut', async () => {
    await fc.assert(fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 12 }), async (whole, places) => {
      expect(await collect(cut(whole, places), options)).toEqual(extract(whole, options))
    }), { numRuns: 400 })
  })

  it('finds what extract finds in a text without the end of a sentence', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces.filter((piece) => !/[。！\n；]/.test(piece))), { minLength: 3, maxLength: 30 }), fc.integer({ min: 1, max: 9000 }), async (some, size) => {
      const whole = some.join('').repeat(Math.ceil(40_000 / some.join('').length))
      const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.slice(i * size, (i + 1) * size))
      expect(await collect(chunks, options)).toEqual(extract(whole, options))
    }), { numRuns: 8 })
  })

  it('takes single characters, generators and Web streams', async () => {
    const whole = '营收3.5亿元。利润约12%，2022年'
    const expected = extract(whole)
    expect(expected).toHaveLength(3)
    expect(await collect(whole)).toEqual(expected)
    expect(await collect((async function* () { yield* cut(whole, [4, 9]) })())).toEqual(expected)
    const chunks = cut(whole, [3, 7, 8])
    let cancelled = false
    const stream = { getReader: () => ({ read: async () => ({ done: chunks.length === 0, value: chunks.shift() }), cancel: async () => { cancelled = true } }) }
    expect(await collect(stream)).toEqual(expected)
    expect(cancelled).toBe(false)
  })

  it('gives a sentence before the next one has come, and closes the source when left', async () => {
    let asked = 0
    let cancelled = false
    const stream = { getReader: () => ({ read: async () => ({ done: false, value: `第${++asked}期3亿元。` }), cancel: async () => { cancelled = true } }) }
    for await (const mention of extractStream(stream, { kinds: ['money'] })) {
      expect(mention.text).toBe('3亿元')
      break
    }
    expect([asked, cancelled]).toEqual([1, true])
  })

  it('explains with the offsets of the whole, and each thing once', async () => {
    const whole = '有一点累。用GPT-4一点。'.repeat(40)
    const run = async (how: (explain: Exclude<ExtractOptions['explain'], boolean | undefined>) => unknown): Promise<string[]> => {
      const seen: string[] = []
      await how(({ start, end, text: word, filter }) => seen.push(`${start} ${end} ${word} ${filter}`))
      return seen
    }
    const all = await run((explain) => extract(whole, { explain }))
    expect(all.length).toBeGreaterThan(0)
    expect(await run((explain) => collect(cut(whole, [7, 8, 100, 333]), { explain }))).toEqual(all)
  })

  it('refuses a piece that is no text', async () => {
    await expect(collect([new Uint8Array(2)] as unknown as string[])).rejects.toThrow('NOT_A_TEXT')
  })
})
