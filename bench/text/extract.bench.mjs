// Throughput of `extract` (all kinds) against Recognizers-Text, sentence by sentence, and against a bare scan for runs of numeral characters.
import { createRequire } from 'node:module'
import { extract } from '@wanyi/text'
import { report, seconds, secondsByTurns } from '../lib/measure.mjs'
import { megabytes, news, newsOf, sentences } from './news.mjs'

const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite')
const culture = suite.Culture.Chinese
const recognizers = (sentence) => {
  suite.recognizeNumber(sentence, culture)
  suite.recognizePercentage(sentence, culture)
  suite.recognizeCurrency(sentence, culture)
  suite.recognizeDimension(sentence, culture)
  suite.recognizeDateTime(sentence, culture, undefined, new Date(2023, 4, 15))
}
const options = { referenceDate: '2023-05-15' }
const size = megabytes(news)
const ours = seconds(() => sentences.forEach((sentence) => extract(sentence, options)))
const theirs = seconds(() => sentences.forEach(recognizers), { rounds: 2, atLeast: 0 })
report({ bench: 'text/extract', measure: 'sentence by sentence, how many times as fast as Recognizers-Text', zh: '逐句处理的速度是 Recognizers-Text 的几倍', value: theirs / ours, target: 500, higherIsBetter: true })
report({ bench: 'text/extract', measure: 'MB/s of UTF-8, sentence by sentence', zh: '逐句处理，每秒处理多少 MB 的 UTF-8', value: size / ours })

const long = newsOf(200_000)
const scan = () => {
  const pattern = /[0-9零一二三四五六七八九十百千万亿兆两]+/g
  let found = 0
  while (pattern.exec(long)) found++
  return found
}
const [bare, whole] = secondsByTurns([scan, () => extract(long, options)])
report({ bench: 'text/extract', measure: 'how many times as fast as a bare scan of the same string', zh: '速度是逐字扫一遍同一字符串的几倍', value: bare / whole, target: 1 / 15, higherIsBetter: true })
report({ bench: 'text/extract', measure: 'MB/s of UTF-8, one string', zh: '整串处理，每秒处理多少 MB 的 UTF-8', value: megabytes(long) / whole })
