import type { CatalogEntry } from '@wanyi/economics/catalog'
import { tableLines } from '../report/table.js'
import type { Lang } from '../report/Lang.js'

/** What a formula computes and takes, for a reader who has named it without its inputs. */
export const formulaHelp = (entry: CatalogEntry, lang: Lang): string => {
  const inputs = tableLines(
    [{ heading: lang === 'zh' ? '输入' : 'input' }, { heading: lang === 'zh' ? '单位' : 'unit' }, { heading: lang === 'zh' ? '示例' : 'example', align: 'right' }, { heading: lang === 'zh' ? '含义' : 'meaning', most: 90 }],
    entry.inputs.map((input) => [input.name, input.unit === '' ? '1' : input.unit, String(input.default), input.description[lang] + (input.optional === true ? (lang === 'zh' ? '（可省略）' : ' (may be left out)') : '')]),
  )
  return [
    `${entry.id}: ${entry.title[lang]}`, entry.explanation[lang], '', ...inputs, '',
    `→ ${entry.output.symbol} (${entry.output.unit === '' ? '1' : entry.output.unit}): ${entry.output.description[lang]}`,
    ...entry.assumptions.map((assumption) => `- ${assumption[lang]}`), '',
  ].join('\n')
}

/** Every formula with its title, by subject. */
export const formulaList = (entries: readonly CatalogEntry[], lang: Lang): string =>
  `${tableLines([{ heading: 'id' }, { heading: lang === 'zh' ? '领域' : 'subject' }, { heading: lang === 'zh' ? '名称' : 'title', most: 80 }], entries.map((entry) => [entry.id, entry.subject, entry.title[lang]])).join('\n')}\n`
