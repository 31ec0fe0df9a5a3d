import * as dataset from '@wanyi/dataset'
import type { Lang } from '../report/Lang.js'
import { labels } from '../report/labels.js'
import { valueText } from '../report/values.js'

const RATES = [
  { kind: 'input', en: 'input', zh: '输入' }, { kind: 'cachedInput', en: 'cached input', zh: '缓存命中的输入' }, { kind: 'output', en: 'output', zh: '输出' }, { kind: 'flat', en: '', zh: '' },
] as const

const ratesOf = (price: dataset.Price, lang: Lang): string => RATES.flatMap(({ kind, ...name }) => {
  const rate = price.rates[kind] === undefined ? null : dataset.rateOf(price, kind)
  return rate === null ? [] : [`${name[lang]}${lang === 'en' && name.en !== '' ? ' ' : ''}${valueText(rate, lang)}`]
}).join(labels[lang].sep)

const lastOf = ({ unit, per, points }: dataset.Series, lang: Lang): string => {
  const point = points.at(-1)
  const value = point && dataset.quantityOf({ value: point.value, unit, ...(per === undefined ? {} : { per }) })
  return point === undefined || value == null ? '' : `${point.time}${labels[lang].colon}${valueText(value, lang)}`
}

/** What a list of records shows of each beside its name, by id, with its heading: the rates of a price, the last point of a series, the day of an event or a release. */
export const recordDetails = (kind: string, lang: Lang): { readonly heading: string; readonly byId: ReadonlyMap<string, string> } | undefined => {
  switch (kind) {
    case 'prices': return { heading: lang === 'zh' ? '费率' : 'rates', byId: new Map(dataset.prices.map((price) => [price.id, ratesOf(price, lang)])) }
    case 'series': return { heading: lang === 'zh' ? '最近的值' : 'last value', byId: new Map(dataset.series.map((one) => [one.id, lastOf(one, lang)])) }
    case 'events': return { heading: labels[lang].columns.date, byId: new Map(dataset.events.map(({ id, date }) => [id, date])) }
    case 'models': return { heading: lang === 'zh' ? '发布' : 'released', byId: new Map(dataset.models.map(({ id, released }) => [id, released?.value ?? ''])) }
    default: return undefined
  }
}
