import { dataVersion } from '../generated/version.js'
import type { Source } from '../generated/types.js'
import type { Sourced } from '../sourced.js'

/** A reference in CSL-JSON, as Zotero and Pandoc read it. */
export interface CslItem {
  readonly id: string
  readonly type: 'webpage' | 'dataset'
  readonly title: string
  readonly publisher: string
  readonly version?: string
  readonly URL?: string
  readonly language?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
}

const dateParts = (date: string): { 'date-parts': number[][] } => ({ 'date-parts': [date.replace(/[~?].*|\/.*/g, '').split('-').map(Number)] })

const sourceItem = (source: Source): CslItem => ({
  id: source.id,
  type: source.kind === 'database' ? 'dataset' : 'webpage',
  title: source.title ?? source.publisher,
  publisher: source.publisher,
  ...(source.url === undefined ? {} : { URL: source.url }),
  language: source.language,
  ...(source.producer === undefined ? {} : { author: [{ literal: source.producer }] }),
  ...(source.published === undefined ? {} : { issued: dateParts(source.published) }),
  accessed: dateParts(source.accessed),
})

/**
 * What a query found, as references: the record in this version of the dataset first, then each of its sources.
 *
 * @example
 * cslJson(findModel('gpt-4')!)[0] // → { id: 'wanyi-gpt-4', type: 'dataset', title: 'gpt-4', … }
 */
export const cslJson = (found: Sourced<{ readonly id?: string, readonly time?: string }>): CslItem[] => {
  const name = found.value.id ?? found.value.time ?? 'value'
  const record: CslItem = {
    id: `wanyi-${name}`, type: 'dataset', title: name, publisher: 'Wanyi dataset', version: dataVersion.version, issued: dateParts(dataVersion.date),
  }
  return [record, ...found.sources.map(sourceItem)]
}

const escape = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (mark) => mark === '\\' ? '\\textbackslash{}' : mark === '~' || mark === '^' ? `\\${mark}{}` : `\\${mark}`)
const day = (date: CslItem['issued']): string | undefined => date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')

/**
 * What a query found, as BibTeX entries (biblatex fields): the record in this version of the dataset first, then each of its sources.
 *
 * @example
 * bibtex(findModel('gpt-4')!).startsWith('@dataset{wanyi-gpt-4,') // → true
 */
export const bibtex = (found: Sourced<{ readonly id?: string, readonly time?: string }>): string =>
  cslJson(found).map((item) => {
    const fields: [string, string | undefined][] = [
      ['title', `{${escape(item.title)}}`], ['author', item.author?.[0] === undefined ? undefined : `{${escape(item.author[0].literal)}}`],
      ['publisher', escape(item.publisher)], ['version', item.version], ['date', day(item.issued)], ['urldate', day(item.accessed)], ['url', item.URL],
    ]
    const lines = fields.filter(([, value]) => value !== undefined).map(([field, value]) => `  ${field} = {${value ?? ''}},`)
    return `@${item.type === 'dataset' ? 'dataset' : 'online'}{${item.id},\n${lines.join('\n')}\n}`
  }).join('\n\n')
