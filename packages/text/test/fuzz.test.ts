// Random texts through everything that reads running text. 20,000 in `npm test`; FUZZ_RUNS=1000000 in the nightly job, with a FUZZ_SEED of the day.
import { isEdtf } from '@wanyi/quantity'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { extract, extractStream, findEntities, normalize, rewriteNumerals, splitSentences, type ExtractOptions, type Mention } from '../src/index.js'

const runs = Number(process.env['FUZZ_RUNS'] ?? 20_000)

const numeral = fc.oneof(
  fc.nat({ max: 99_999 }).map(String),
  fc.string({ unit: fc.constantFrom(...'零〇一二三四五六七八九十百千万亿兆两廿点半几多余来数'), minLength: 1, maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'0123456789０１５,，.．%-~'), minLength: 1, maxLength: 10 }),
)
const word = fc.constantFrom(
  ...'元 美元 块 角 分 万元 亿元 $ ￥ ¥ 人民币 家 个 人 台 倍 成 折 % ‰ 百分之 分之 个百分点 年 月 日 号 时 点 刻 季度 世纪 年代 岁 公斤 kg 米 度 ℃ 吨 GB 小时 天 周 半 每 /月 人均 第 届 名'.split(' '),
  ...'约 超过 近 不到 以上 左右 至少 最多 前 后 以来 截至 从 到 至 和 之间 上 下 去年 今年 明年 上个月 昨天 周三 年底 上半年 同年 公元前 民国 下午 凌晨 负 零下 翻番 增长 其中'.split(' '),
  '，', '。', '！', '？', '；', '、', '：', '（', '）', '“', '”', ' ', '　', '\n', '-', '—', '~', '/', ':', '.', '😀', '𠮷', '\uD800', '\uDC00', 'GPT-4', 'OpenAI', 'A100', 'iPhone 15', '5G', 'k', 'w', 'M', 'token',
)
const text = fc.array(fc.oneof({ weight: 5, arbitrary: numeral }, { weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 24 }).map((parts) => parts.join(''))
const lexicon = [{ id: 'openai', names: ['OpenAI'] }, { id: 'gpt-4', names: ['GPT-4'] }]
const options = fc.constantFrom<ExtractOptions>({}, { referenceDate: '2023-05-15' }, { referenceDate: '2024-02-29', prefer: 'past', exact: true }, { referenceDate: '2023-12-31', prefer: 'future', lexicon })

const problems = (whole: string, mentions: readonly Mention[]): string[] => {
  const wrong: string[] = []
  let last = 0
  for (const mention of mentions) {
    const { start, end, text: core, kind } = mention
    if (start < last || end <= start) wrong.push(`${core} overlaps or is empty`)
    if (whole.slice(start, end) !== core) wrong.push(`${core} is not at ${start}`)
    if (mention.low === null) {
      if (kind !== 'entity' && !(kind === 'time' ? /^T\d\d/.test(mention.date) : isEdtf(mention.date))) wrong.push(`${core} is ${mention.date}, no EDTF`)
    } else if (!Number.isFinite(mention.low) || !Number.isFinite(mention.high) || mention.low > mention.high) wrong.push(`${core} has ${mention.low} to ${mention.high}`)
    last = end
  }
  return wrong
}

it('reads any text the same way, twice and in pieces', async () => {
  await fc.assert(fc.asyncProperty(text, options, fc.array(fc.nat({ max: 400 }), { maxLength: 4 }), async (whole, how, places) => {
    const mentions = extract(whole, how)
    const wrong = problems(whole, mentions)
    if (wrong.length > 0) throw new Error(wrong.join('; '))
    const again = JSON.stringify(mentions)
    if (JSON.stringify(extract(whole, how)) !== again) throw new Error('the second time is another')
    const cuts = [0, ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b), whole.length]
    const streamed: Mention[] = []
    for await (const mention of extractStream(cuts.slice(1).map((to, i) => whole.slice(cuts[i], to)), how)) streamed.push(mention)
    if (JSON.stringify(streamed) !== again) throw new Error(`in pieces: ${JSON.stringify(streamed)}, whole: ${again}`)
  }), { numRuns: runs })
}, 3_600_000)

it('never fails on a text', () => {
  fc.assert(fc.property(text, (whole) => {
    for (const to of ['written', 'spoken'] as const) {
      for (const { original } of rewriteNumerals(whole, { to }).changes) if (whole.slice(original.start, original.end) !== original.text) throw new Error(`${to}: ${original.text}`)
    }
    for (const sentence of splitSentences(whole)) expect(whole.slice(sentence.start, sentence.end)).toBe(sentence.text)
    for (const name of findEntities(whole, lexicon)) expect(whole.slice(name.start, name.end)).toBe(name.text)
    const normal = normalize(whole)
    expect(normal.toOriginal(normal.text.length)).toBe(whole.length)
  }), { numRuns: Math.ceil(runs / 4) })
}, 3_600_000)
