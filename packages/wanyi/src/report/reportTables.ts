import type { Reading } from '../read/Reading.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'
import type { Column } from './table.js'
import { numberText, valueText } from './values.js'

/** One line of a table: where its words stand, if at one place, and its cells. */
export interface ReportRow {
  readonly place?: { readonly start: number; readonly end: number }
  readonly cells: readonly string[]
}

/** A list of a reading as a table, for the terminal and for the page; the place, where a row has one, comes before the cells. */
export interface ReportTable {
  readonly heading: string
  readonly columns: readonly Column[]
  readonly rows: readonly ReportRow[]
}

const boundsText = (low: number, high: number): string => (low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`)

const quantitiesTable = (reading: Reading, lang: Lang): ReportTable => {
  const { quantities: heading, columns, kinds, modifiers } = labels[lang]
  return {
    heading,
    columns: [
      { heading: columns.words, most: 28 }, { heading: columns.kind }, { heading: columns.value, most: 34 }, { heading: columns.unit, most: 14 },
      { heading: columns.bounds, align: 'right', most: 40 }, { heading: columns.hedge },
    ],
    rows: reading.quantities.map((quantity) => {
      const { text, kind, low, high, unit, per, modifier } = quantity
      return {
        place: quantity,
        cells: [
          text, kinds[kind] ?? kind, valueText({ ...quantity, modifier: 'exact' }, lang), per === undefined ? unit : `${unit}/${per}`,
          boundsText(low, high), modifiers[modifier] ?? modifier,
        ],
      }
    }),
  }
}

const datesTable = (reading: Reading, lang: Lang): ReportTable => {
  const { dates: heading, columns, modifiers } = labels[lang]
  const days = ({ earliest, latest }: Reading['dates'][number]): string =>
    earliest === latest ? earliest ?? '' : `${earliest ?? '…'} – ${latest ?? '…'}`
  // An approximate date says so in its value.
  const hedge = ({ date, modifier }: Reading['dates'][number]): string =>
    modifiers[modifier === 'exact' && date.includes('~') ? 'about' : modifier] ?? modifier
  return {
    heading,
    columns: [{ heading: columns.words, most: 28 }, { heading: columns.date }, { heading: columns.bounds }, { heading: columns.hedge }],
    rows: reading.dates.map((date) => ({ place: date, cells: [date.text, date.date, days(date), hedge(date)] })),
  }
}

const entitiesTable = (reading: Reading, lang: Lang): ReportTable => {
  const { entities: heading, columns, types, meant, sep } = labels[lang]
  return {
    heading,
    columns: [
      { heading: columns.id }, { heading: columns.name, most: 28 }, { heading: columns.type }, { heading: columns.times, align: 'right' }, { heading: columns.words },
    ],
    rows: reading.entities.map(({ id, name, type, mentions, misspelt }) => {
      const words = [...new Set(mentions.map(({ text }) => text))].map((text) => (misspelt.includes(text) ? meant(text, name.zh) : text))
      return { cells: [id, name[lang], types[type] ?? type, String(mentions.length), words.join(sep)] }
    }),
  }
}

/** The quantities, dates and entities of a reading. */
export const reportTables = (reading: Reading, lang: Lang): readonly ReportTable[] =>
  [quantitiesTable(reading, lang), datesTable(reading, lang), entitiesTable(reading, lang)]
