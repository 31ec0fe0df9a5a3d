import type { Lexicon } from '@wanyi/quantity'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from './compileLexicon.js'
import { findEntities } from './findEntities.js'

const lexicon: Lexicon = [
  { id: 'openai', names: ['OpenAI'], type: 'organization' }, { id: 'gpt-4', names: ['GPT-4', 'GPT4'] }, { id: 'gpt-4o', names: ['GPT-4o'] },
  { id: 'gpt-35', names: ['GPT-3.5'] }, { id: 'gpt-3', names: ['GPT-3'] }, { id: '360', names: ['360', '三六零'] }, { id: 'ernie', names: ['文心一言', '文新一言'] },
  { id: 'wenxin', names: ['文心'] }, { id: 'icbc', names: ['工商银行', '中国工商银行'] }, { id: 'china', names: ['中国'] }, { id: 'cgs', names: ['国工'] },
  { id: 'zhongguoren', names: ['中国人'] }, { id: 'renmin', names: ['人民银行'] }, { id: 'fish', names: ['𠮷野家'] }, { id: 'cafe', names: ['Café AI'] }, { id: 'a', names: ['A'] },
]
const ids = (text: string, ignoreCase = false): string[] => findEntities(text, lexicon, { ignoreCase }).map((m) => `${m.id}@${m.start}-${m.end}`)

const cases: readonly [text: string, found: string[]][] = [
  ['', []],
  ['GPT-4o与GPT-4', ['gpt-4o@0-6', 'gpt-4@7-12']],
  ['GPT-4.5、GPT-4o1、xGPT-4、GPT-42', []],
  ['GPT-4。', ['gpt-4@0-5']],
  ['GPT-4.', ['gpt-4@0-5']],
  ['GPT-3.5和GPT-3', ['gpt-35@0-7', 'gpt-3@8-13']],
  ['OpenAI的产品', ['openai@0-6']],
  ['openai', []],
  ['ＯｐｅｎＡＩ，ＧＰＴ－４', ['openai@0-6', 'gpt-4@7-12']],
  ['文心一言出自文心系列，不是文新一言', ['ernie@0-4', 'wenxin@6-8', 'ernie@13-17']],
  ['中国工商银行与工商银行', ['icbc@0-6', 'icbc@7-11']],
  ['中国人民银行', ['china@0-2', 'renmin@2-6']],
  ['360度，1,360，3.360，360亿，360元', []],
  ['奇虎360发布', ['360@2-5']],
  ['😀𠮷野家', ['fish@2-6']],
  ['café，Café AI与Café　AI', ['cafe@5-12', 'cafe@13-20']],
  ['\uDDDD文心\uD800', ['wenxin@1-3']],
  ['éA，Aé，A', ['a@6-7']],
]

describe('findEntities', () => {
  it.each(cases)('%s', (text, found) => expect(ids(text)).toEqual(found))

  it('ignores case on request', () => expect(ids('openai和gpt4', true)).toEqual(['openai@0-6', 'gpt-4@7-11']))

  it('says the type where the entry has one', () => {
    const common = { kind: 'entity', low: null, high: null, unit: '', modifier: 'exact' }
    expect(findEntities('OpenAI GPT-4', lexicon)).toEqual([
      { ...common, start: 0, end: 6, text: 'OpenAI', id: 'openai', type: 'organization' }, { ...common, start: 7, end: 12, text: 'GPT-4', id: 'gpt-4' },
    ])
  })

  it('compiles a lexicon once, and gives a name that two entries share to the first', () => {
    expect(compileLexicon(lexicon)).toBe(compileLexicon(lexicon))
    expect(compileLexicon(lexicon, { ignoreCase: true })).not.toBe(compileLexicon(lexicon))
    expect(findEntities('甲', [{ id: '1', names: ['甲'] }, { id: '2', names: ['甲', ''] }])).toMatchObject([{ id: '1' }])
    expect(findEntities('甲', [])).toEqual([])
  })

  it('finds sorted spans of names that do not overlap, and misses no name that overlaps none of them', () => {
    const name = fc.string({ unit: fc.constantFrom('中', '国', '银', '行'), minLength: 1, maxLength: 5 })
    fc.assert(fc.property(fc.array(name, { maxLength: 8 }), fc.string({ unit: fc.constantFrom('中', '国', '银', '行', 'x'), maxLength: 40 }), (names, text) => {
      const found = findEntities(text, names.map((n) => ({ id: n, names: [n] })))
      let last = 0
      for (const m of found) {
        expect(m.start).toBeGreaterThanOrEqual(last)
        expect(text.slice(m.start, m.end)).toBe(m.text)
        expect(m.id).toBe(m.text)
        last = m.end
      }
      const free = [...text]
      for (const m of found) free.fill('x', m.start, m.end)
      for (const n of names) expect(free.join('')).not.toContain(n)
    }))
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const m of findEntities(text, lexicon)) expect(text.slice(m.start, m.end)).toBe(m.text)
    }))
  })

  it('comes to the end of a long text that begins thousands of names everywhere', () => {
    const names = Array.from({ length: 5000 }, (_, i) => ({ id: String(i), names: [`${'一'.repeat((i % 30) + 1)}${String.fromCharCode(0x5000 + i)}`] }))
    expect(findEntities(`${'一'.repeat(1e6)}\u5000`, names).map(({ id, end }) => [id, end])).toEqual([['0', 1_000_001]])
  })
})
