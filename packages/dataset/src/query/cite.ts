import { dataVersion } from '../generated/version.js'
import type { Bilingual, Source } from '../generated/types.js'
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

/** What `cslJson` and `bibtex` read of a record; whatever a query finds is one. */
export interface Citable {
  readonly id?: string
  readonly name?: Bilingual
  readonly title?: Bilingual
  readonly statement?: Bilingual
  /** Of a value of a series: the series, and the time of the value. */
  readonly series?: string
  readonly time?: string
}

/** The calendar part of an EDTF date; a season, quarter or decade is no month or year. */
const dateParts = (date: string): { 'date-parts': number[][] } => {
  const [, year = '', month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/.exec(date) ?? []
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)] }
}
const isDated = (date: string | undefined): date is string => date !== undefined && /^\d{4}/.test(date)

const sourceItem = (source: Source): CslItem => ({
  id: source.id,
  type: source.kind === 'database' ? 'dataset' : 'webpage',
  title: source.title ?? source.publisher,
  publisher: source.publisher,
  ...(source.url === undefined ? {} : { URL: source.url }),
  language: source.language,
  ...(source.producer === undefined ? {} : { author: [{ literal: source.producer }] }),
  ...(isDated(source.published) ? { issued: dateParts(source.published) } : {}),
  accessed: dateParts(source.accessed),
})

/**
 * What a query found, as references: the record in this version of the dataset first, then each of its sources.
 *
 * @example
 * cslJson(findModel('gpt-4')!)[0] // → { id: 'wanyi-gpt-4', type: 'dataset', title: 'GPT-4', … }
 * cslJson(valueAt('baidu-rd', '2013')!)[0]?.id // → 'wanyi-baidu-rd-2013'
 */
export const cslJson = ({ value: { id, name, title, statement, series, time }, sources }: Sourced<Citable>): CslItem[] => {
  const key = id ?? ([series, time?.replace(/[^\w-]/g, '')].filter((part) => part !== undefined).join('-') || 'value')
  const words = (name ?? title ?? statement)?.en ?? key
  const record: CslItem = {
    id: `wanyi-${key}`, type: 'dataset', title: series === undefined || time === undefined ? words : `${words}, ${time}`,
    publisher: 'Wanyi dataset', version: dataVersion.version, issued: dateParts(dataVersion.date),
  }
  return [record, ...sources.map(sourceItem)]
}

const escape = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (mark) => mark === '\\' ? '\\textbackslash{}' : mark === '~' || mark === '^' ? `\\${mark}{}` : `\\${mark}`)
const day = (date: CslItem['issued']): string | undefined => date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')

/**
 * What a query found, as BibTeX entries (biblatex fields): the record in this version of the dataset first, then each of its sources.
 *
 * @example
 * bibtex(findModel('gpt-4')!).startsWith('@dataset{wanyi-gpt-4,') // → true
 */
export const bibtex = (found: Sourced<Citable>): string =>
  cslJson(found).map((item) => {
    const fields: [string, string | undefined][] = [
      ['title', `{${escape(item.title)}}`], ['author', item.author?.[0] === undefined ? undefined : `{${escape(item.author[0].literal)}}`],
      ['publisher', escape(item.publisher)], ['version', item.version], ['date', day(item.issued)], ['urldate', day(item.accessed)], ['url', item.URL],
    ]
    const lines = fields.filter(([, value]) => value !== undefined).map(([field, value]) => `  ${field} = {${value ?? ''}},`)
    return `@${item.type === 'dataset' ? 'dataset' : 'online'}{${item.id},\n${lines.join('\n')}\n}`
  }).join('\n\n')
