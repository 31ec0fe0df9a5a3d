import type { CatalogEntry } from '@wanyi/economics/catalog'
import { labels } from '../report/labels.js'
import { tableLines } from '../report/table.js'
import type { Lang } from '../report/Lang.js'

const words = {
  en: { input: 'input', unit: 'unit', example: 'example', meaning: 'meaning', optional: ' (may be left out)', list: ' (a list, such as 1;2;3)', currency: '¤ stands for the currency, the same for all inputs', subject: 'subject', title: 'title' },
  zh: { input: '输入', unit: '单位', example: '示例', meaning: '含义', optional: '（可省略）', list: '（列表，如1;2;3）', currency: '¤代表货币，所有输入须用同一种', subject: '领域', title: '名称' },
} as const

const subjects: Readonly<Record<CatalogEntry['subject'], { readonly en: string; readonly zh: string }>> = {
  revenue: { en: 'revenue', zh: '收入' }, funding: { en: 'funding', zh: '融资' }, training: { en: 'training', zh: '训练' }, inference: { en: 'inference', zh: '推理' },
  hardware: { en: 'hardware', zh: '硬件' }, growth: { en: 'growth', zh: '增长' }, market: { en: 'market', zh: '市场' }, deployment: { en: 'deployment', zh: '部署' },
  valuation: { en: 'valuation', zh: '估值' }, reliability: { en: 'reliability', zh: '可靠性' },
}

const unitText = (unit: string): string => (unit === '' ? '1' : unit)

/** What a formula computes and takes, for a reader who has named it without its inputs. */
export const formulaHelp = (entry: CatalogEntry, lang: Lang): string => {
  const { input, unit, example, meaning, optional, list, currency } = words[lang]
  const { colon, bracket } = labels[lang]
  const inputs = tableLines(
    [{ heading: input }, { heading: unit }, { heading: example, align: 'right' }, { heading: meaning, most: 90 }],
    entry.inputs.map((one) => [one.name, unitText(one.unit), [one.default].flat().join(';'), one.description[lang] + (one.optional === true ? optional : '') + (one.list === true ? list : '')]),
  )
  return [
    entry.id + colon + entry.title[lang], entry.explanation[lang], '', ...inputs, '',
    `→ ${entry.output.symbol}${bracket(unitText(entry.output.unit))}${colon}${entry.output.description[lang]}`,
    ...(entry.inputs.some((one) => one.unit.includes('¤')) ? [currency] : []),
    ...entry.assumptions.map((assumption) => `- ${assumption[lang]}`), '',
  ].join('\n')
}

/** Every formula with its title, by subject. */
export const formulaList = (entries: readonly CatalogEntry[], lang: Lang): string => {
  const columns = [{ heading: 'id' }, { heading: words[lang].subject }, { heading: words[lang].title, most: 80 }]
  return `${tableLines(columns, entries.map((entry) => [entry.id, subjects[entry.subject][lang], entry.title[lang]])).join('\n')}\n`
}
