import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createExtractor } from './createExtractor.js'
import { extract } from './extract.js'
import type { Mention } from './Mention.js'

const pieces = ('0 1 2 9 10 15 2023 1,234 3.5 ０ ９ 一 二 三 五 十 百 千 万 亿 兆 两 几 数 半 多 余 来 第 零 〇 点 壹 拾 佰 负 - 零下 廿 三四 '
  + '元 美元 块 角 毛 分 $ ¥ HK$ % ‰ 成 折 倍 番 翻 分之 百分之 个百分点 家 个 台 人 名 岁 年 月 日 号 时 小时 分钟 秒 天 周 季度 世纪 年代 公斤 米 吨 度 桶 GB kg W T k tokens '
  + '约 超过 不到 近 至少 最多 上 以上 以下 左右 以内 前后 之前 以来 截至 自 从 到 至 ~ 和 之间 或 每 人均 /月 /人 每股 去年 今年 上周三 昨天 下午 初 底 末 上半年 Q3 公元前 民国 '
  + '公司 的 是 ， 。 、 ： （ ） “ ” GPT A x http:// 😀 𠮷 \uD800 \uDC00 個 萬 億 兩 點 餘 後').split(' ')

const splice = fc.array(fc.constantFrom(...pieces, ' ', '\n'), { maxLength: 24 }).map((parts) => parts.join(''))
const any = fc.string({ unit: 'binary', maxLength: 60 })

/** Forms of EDTF (and of a bare ISO 8601 time) that the reader writes. */
const POINT = '(?:-?(?:\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]|XX)(?:-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?)?)?)?~?)'
const EDTF = new RegExp(`^(?:${POINT}(?:/${POINT})?|T(?:[01]\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?)$`)

const check = (text: string, mentions: readonly Mention[]): void => {
  let end = 0
  for (const m of mentions) {
    expect(m.start).toBeGreaterThanOrEqual(end)
    expect(m.end).toBeGreaterThan(m.start)
    expect(m.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(m.start, m.end)).toBe(m.text)
    end = m.end
    if (m.low !== null) {
      expect(Number.isFinite(m.low) && Number.isFinite(m.high)).toBe(true)
      expect(m.low).toBeLessThanOrEqual(m.high)
      expect(m.digits).toBeGreaterThanOrEqual(1)
    } else if ('date' in m) expect(m.date).toMatch(EDTF)
  }
}

const RUNS = Number((globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env['FUZZ_RUNS'] ?? 20_000)

describe('extract, on any text', () => {
  const dated = createExtractor({ referenceDate: '2024-02-29', exact: true, explain: true })

  it('gives sorted mentions that slice back, with finite bounds in order and valid EDTF, the same twice', () => {
    fc.assert(fc.property(fc.oneof({ weight: 4, arbitrary: splice }, any), (text) => {
      const found = dated(text)
      check(text, found)
      expect(dated(text)).toEqual(found)
      check(text, extract(text))
    }), { numRuns: RUNS })
  }, 600_000)

  it('states exact bounds that are the bounds', () => {
    fc.assert(fc.property(splice, (text) => {
      for (const m of dated(text)) if (m.low !== null && 'lowExact' in m) expect([Number(m.lowExact), Number(m.highExact)]).toEqual([m.low, m.high])
    }), { numRuns: Math.min(RUNS, 5000) })
  }, 600_000)

  // quadratic time would be hours here; the ratios are the bench's
  it.each(['一', '1', '，', '(', '（', '一1', '1,', '1.', '1 ', ' ', '约', '每', '百', '几', '三点', '5亿、', '$', '$1,234 ', '第', '去', '年', '1、', '12-', 'a1', '三分之', '从5亿到'])('comes to the end of 400,000 times %s', (piece) => {
    const text = piece.repeat(400_000)
    let end = 0
    for (const m of createExtractor({ referenceDate: '2024-02-29' })(text)) {
      if (m.start < end || m.end <= m.start || (m.low !== null && !(m.low <= m.high))) expect.unreachable(`${m.text} at ${m.start}`)
      end = m.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }, 600_000)
})
