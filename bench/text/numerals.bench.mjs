// parseNumeral and formatNumeral against nzh, on numerals that both read the same way.
import { createRequire } from 'node:module'
import { formatNumeral, parseNumeral } from '@wanyi/text'
import { report, seconds } from '../lib/measure.mjs'

const nzh = createRequire(import.meta.url)('nzh/cn')
const values = Array.from({ length: 2000 }, (_, index) => ((index + 1) * 7_919_993) % 10 ** (1 + (index % 12)))
const texts = values.map((value) => formatNumeral(value, { style: 'lower' })).filter((text) => nzh.decodeS(text) === parseNumeral(text))
report({ bench: 'text/numerals', measure: 'parseNumeral, how many times as fast as nzh', zh: 'parseNumeral 的速度是 nzh 的几倍', value: seconds(() => texts.forEach((text) => nzh.decodeS(text))) / seconds(() => texts.forEach((text) => parseNumeral(text))), target: 1, higherIsBetter: true })
report({ bench: 'text/numerals', measure: 'formatNumeral, how many times as fast as nzh', zh: 'formatNumeral 的速度是 nzh 的几倍', value: seconds(() => values.forEach((value) => nzh.encodeS(value))) / seconds(() => values.forEach((value) => formatNumeral(value, { style: 'lower' }))), target: 1, higherIsBetter: true })
