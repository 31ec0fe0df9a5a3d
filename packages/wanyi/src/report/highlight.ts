import type { Reading } from '../read/Reading.js'
import { htmlEscape } from './htmlEscape.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'
import { valueText } from './values.js'

interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly title: string
}

/** What is marked in the text: every quantity, date and entity; they never overlap. */
const marksOf = (reading: Reading, lang: Lang): Mark[] => {
  const words = labels[lang]
  return [
    ...reading.quantities.map(({ start, end, kind, ...q }) => ({ start, end, kind, title: `${words.kinds[kind] ?? kind}: ${valueText(q, lang)}` })),
    ...reading.dates.map(({ start, end, kind, date }) => ({ start, end, kind, title: `${words.kinds[kind] ?? kind}: ${date}` })),
    ...reading.entities.flatMap(({ id, type, name, mentions }) => {
      const title = `${words.types[type] ?? type}: ${name[lang]} (${id})`
      return mentions.map(({ start, end }) => ({ start, end, kind: 'entity', title }))
    }),
  ].sort((a, b) => a.start - b.start)
}

/** The text as HTML paragraphs, what was found in it marked and anchored (`#s1234`) by its offset. */
export const highlight = (text: string, reading: Reading, lang: Lang): string => {
  let html = ''
  let at = 0
  const plain = (to: number): void => {
    html += htmlEscape(text.slice(at, to)).replace(/\r?\n/g, '</p>\n<p>')
    at = to
  }
  for (const { start, end, kind, title } of marksOf(reading, lang)) {
    if (start < at) continue
    plain(start)
    html += `<mark id="s${start}" class="${htmlEscape(kind)}" title="${htmlEscape(title)}">${htmlEscape(text.slice(start, end))}</mark>`
    at = end
  }
  plain(text.length)
  return `<p>${html}</p>`.replace(/<p><\/p>\n?/g, '')
}
