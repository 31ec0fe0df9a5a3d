// Time per character of the reader, on a text eight times as long.
import { readFileSync } from 'node:fs'
import { readArticle } from 'wanyi'
import { report, seconds } from '../lib/measure.mjs'

const sample = readFileSync(new URL('../../packages/wanyi/sample/article.zh.txt', import.meta.url), 'utf8')
const perCharacter = (text) => seconds(() => readArticle(text, { date: '2025-01-10' }), { rounds: 5, atLeast: 0.5 }) / text.length
const base = perCharacter(sample)
report({ bench: 'wanyi/read', measure: 'time per character of the reader, a text of eight times the length over the sample', zh: '阅读器每个字符的耗时：八倍长的文本是示例文本的几倍', value: perCharacter(sample.repeat(8)) / base, target: 1.5, higherIsBetter: false, detail: { milliseconds: base * sample.length * 1000 } })
