// Time per character at 10 MB against 100 KB, through the stream so that the collector is not what is measured, and on strings made to hurt.
import { extract, extractStream } from '@wanyi/text'
import { report, seconds } from '../lib/measure.mjs'
import { newsOf } from './news.mjs'

const chunks = function* (text) {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536)
}
const streamed = async (text) => {
  const start = performance.now()
  let found = 0
  for await (const mention of extractStream(chunks(text), { referenceDate: '2023-05-15' })) found += mention.end > 0 ? 1 : 0
  if (found === 0) throw new Error('nothing was found')
  return (performance.now() - start) / text.length
}
const best = async (text, rounds) => {
  let fastest = Infinity
  for (let round = 0; round < rounds; round++) fastest = Math.min(fastest, await streamed(text))
  return fastest
}
// A Chinese character is three bytes of UTF-8.
const [small, large] = [newsOf(33_000), newsOf(3_300_000)]
await best(small, 20)
report({ bench: 'text/linear', measure: 'time per character, 10 MB over 100 KB', zh: '每个字符的耗时：10 MB 的文本是 100 KB 的几倍', value: (await best(large, 12)) / (await best(small, 40)), target: 1.5, higherIsBetter: false })

const options = { referenceDate: '2023-05-15' }
const perCharacter = (text) => seconds(() => extract(text, options), { rounds: 3, atLeast: 0 }) / text.length
const base = perCharacter(newsOf(1_000_000))
for (const [name, text] of [['一', '一'.repeat(1e6)], ['1', '1'.repeat(1e6)], ['，', '，'.repeat(1e6)], ['（', '（'.repeat(1e6)], ['一1', '一1'.repeat(5e5)]])
  report({ bench: 'text/linear', measure: `time per character of ${name}, repeated a million times, over news`, zh: `每个字符的耗时：连写一百万个“${name}”是新闻文本的几倍`, value: perCharacter(text) / base, target: 3, higherIsBetter: false })
