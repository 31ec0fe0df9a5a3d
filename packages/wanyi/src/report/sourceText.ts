import type { ComparisonSource } from '../read/comparison/Comparison.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'

/** A source on one line, without its address: title, publisher, day of publication. */
export const sourceText = ({ title, publisher, published }: ComparisonSource, lang: Lang): string =>
  [title ?? labels[lang].noTitle, publisher, ...(published === undefined ? [] : [published])].join(labels[lang].sep)

/** What a reading is of: name, length, day of publication. */
export const headingText = (
  name: string | undefined, length: string, date: string | undefined, lang: Lang,
): { readonly title: string; readonly details: string } => {
  const words = labels[lang]
  return {
    title: name === undefined ? words.title : `${words.title}${words.colon}${name}`,
    details: `${length} ${words.units} · ${date === undefined ? words.undated : `${words.dated} ${date}`}`,
  }
}
