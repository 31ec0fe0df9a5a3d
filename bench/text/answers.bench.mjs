// How many of the expressions of expressions.json each reader of JavaScript gets right: value and bounds, or first and last day. Units are left out, since
// each names them its own way; so are the readers that do not read numerals, or dates, at all. Each answer stands in the detail.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node/zh'
import { edtfBounds } from '@wanyi/quantity'
import { parseDate, parseQuantity } from '@wanyi/text'
import { report } from '../lib/measure.mjs'

const require = createRequire(import.meta.url)
const suite = require('@microsoft/recognizers-text-suite')
const nzh = require('nzh/cn')
const expressions = JSON.parse(readFileSync(new URL('expressions.json', import.meta.url), 'utf8'))
const referenceDate = '2023-05-15'
const reference = new Date(2023, 4, 15, 12)
const { Chinese } = suite.Culture

const day = (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
/** The last day of a span that ends before `end`. */
const before = (end) => day(new Date(new Date(`${end}T12:00:00`).getTime() - 864e5))
/** What covers most of the expression counts: 1200元 of 每年1200元 has the value too. */
const longest = (found) => found.filter((each) => each.resolution).sort((a, b) => b.text.length - a.text.length)[0]

/** What each reader says: `[low, high]` or `[first day, last day]`, or undefined for nothing. */
const readers = {
  '@wanyi/text': ({ text, start }) => {
    if (start === undefined) {
      const { low, high } = parseQuantity(text)
      return [low, high]
    }
    const { earliest, latest } = edtfBounds(parseDate(text, { referenceDate }).date)
    return [earliest, latest]
  },
  'Recognizers-Text': ({ text, start }) => {
    if (start !== undefined) {
      const value = longest(suite.recognizeDateTime(text, Chinese, undefined, reference))?.resolution.values[0]
      return value?.start ? [value.start, before(value.end)] : value?.value && [value.value, value.value]
    }
    for (const recognize of [suite.recognizeCurrency, suite.recognizeDimension, suite.recognizeAge, suite.recognizeTemperature, suite.recognizePercentage, suite.recognizeNumber]) {
      const value = longest(recognize(text, Chinese))?.resolution.value
      if (value) return [value, value].map((each) => parseFloat(each) / (each.endsWith('%') && !text.includes('百分点') ? 100 : 1))
    }
    return undefined
  },
  nzh: ({ text }) => [Number(nzh.decodeS(text)), Number(nzh.decodeB(text))].filter((value) => value > 0 || text.startsWith('负')).slice(0, 1).flatMap((value) => [value, value]),
  chrono: ({ text, start }) => {
    const [found] = start === undefined ? [] : chrono.parse(text, reference)
    return found && [day(found.start.date()), day((found.end ?? found.start).date())]
  },
}
/** nzh is asked only for numerals without a unit, chrono only for dates. */
const reads = { '@wanyi/text': ['numeral', 'quantity', 'date'], 'Recognizers-Text': ['numeral', 'quantity', 'date'], nzh: ['numeral'], chrono: ['date'] }

const answer = (reader, expression) => {
  try { return readers[reader](expression) } catch { return undefined }
}
const near = (a, b) => a === b || (typeof a === 'number' && Math.abs(a - b) <= 1e-9 * Math.abs(b))

const rows = expressions.map(({ text, low, high = low, unit, start, end }) => {
  const expected = start === undefined ? [low, high] : [start, end]
  const kind = start !== undefined ? 'date' : unit === undefined ? 'numeral' : 'quantity'
  const answers = Object.fromEntries(Object.keys(readers).filter((reader) => reads[reader].includes(kind)).map((reader) => {
    const given = answer(reader, { text, start }) ?? []
    return [reader, { given, right: given.length > 0 && given.every((each, index) => near(each, expected[index])) }]
  }))
  return { text, expected, answers }
})
for (const reader of Object.keys(readers)) {
  const asked = rows.filter(({ answers }) => answers[reader])
  const right = asked.filter(({ answers }) => answers[reader].right).length
  report({ bench: 'text/answers', measure: `expressions read right by ${reader}, of the ${asked.length} that it was asked`, zh: `${reader} 读对的写法（共问 ${asked.length} 个）`, value: right, ...(reader === '@wanyi/text' ? { target: asked.length, higherIsBetter: true } : {}), reader, of: asked.length })
}
report({ bench: 'text/answers', unit: 'rows', measure: 'expressions asked', zh: '写法总数', value: rows.length, detail: { rows } })
