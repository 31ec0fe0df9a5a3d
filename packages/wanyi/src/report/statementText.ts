import type { ReadingEntity } from '../read/Reading.js'
import type { Statement } from '../read/statements/Statement.js'
import { labels } from './labels.js'
import type { Lang } from './Lang.js'
import { valueText } from './values.js'

/** Names of entities by id, in the language of the report. */
export const namesOf = (entities: readonly ReadingEntity[], lang: Lang): ReadonlyMap<string, string> =>
  new Map(entities.map(({ id, name }) => [id, name[lang]]))

/** A statement on one line: who · what · how much · when · by whom; what an earlier sentence gave stands in brackets. */
export const statementText = (statement: Statement, names: ReadonlyMap<string, string>, lang: Lang): string => {
  const { subject, metric, of, quantity, time, attribution } = statement
  const carried = (text: string, isCarried: boolean): string => (isCarried ? labels[lang].bracket(text).trim() : text)
  return [
    subject === undefined ? '—' : carried(names.get(subject.id) ?? subject.text, subject.carried),
    of === undefined ? metric[lang] : labels[lang].changeOf(metric[lang], of[lang]),
    ...(quantity === undefined ? [] : [valueText(quantity, lang)]),
    ...(time === undefined ? [] : [carried(time.date, time.carried)]),
    ...(attribution === undefined ? [] : [`${labels[lang].attributedTo}${lang === 'zh' ? '' : ' '}${attribution.text}`]),
  ].join(' · ')
}
