// findEntities with 5,000 names against extract alone, on the same text.
import { lexicon } from '@wanyi/dataset'
import { extract, findEntities } from '@wanyi/text'
import { report, seconds } from '../lib/measure.mjs'
import { newsOf } from './news.mjs'

const real = lexicon()
const names = real.reduce((count, entry) => count + entry.names.length, 0)
const made = Array.from({ length: Math.max(0, 5000 - names) }, (_, index) => ({ id: `made-${index}`, names: [String.fromCharCode(0x4e00 + ((index * 97) % 20_000), 0x4e00 + ((index * 131) % 20_000), 0x4e00 + ((index * 17) % 20_000))] }))
const entries = [...real, ...made]
const text = newsOf(200_000)
const base = seconds(() => extract(text, { referenceDate: '2023-05-15' }))
report({ bench: 'text/entities', measure: `findEntities with ${Math.max(5000, names)} names, how many times as fast as extract`, zh: `findEntities 带 ${Math.max(5000, names)} 个名称的速度是 extract 的几倍`, value: base / seconds(() => findEntities(text, entries)), target: 0.25, higherIsBetter: true })
