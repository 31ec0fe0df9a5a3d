import { translate } from '@docusaurus/Translate'

/** The name of a kind of mention in the language of the page. */
export const kindLabel = (kind: string): string => ({
  money: translate({ id: 'kind.money', message: 'money' }),
  percent: translate({ id: 'kind.percent', message: 'percent' }),
  multiple: translate({ id: 'kind.multiple', message: 'multiple' }),
  count: translate({ id: 'kind.count', message: 'count' }),
  measure: translate({ id: 'kind.measure', message: 'measure' }),
  duration: translate({ id: 'kind.duration', message: 'duration' }),
  age: translate({ id: 'kind.age', message: 'age' }),
  ordinal: translate({ id: 'kind.ordinal', message: 'ordinal' }),
  date: translate({ id: 'kind.date', message: 'date' }),
  time: translate({ id: 'kind.time', message: 'time' }),
  number: translate({ id: 'kind.number', message: 'number' }),
  entity: translate({ id: 'kind.entity', message: 'entity' }),
})[kind] ?? kind

/** What a hedge says, in the language of the page. */
export const modifierLabel = (modifier: string): string => ({
  exact: translate({ id: 'modifier.exact', message: 'as stated' }),
  about: translate({ id: 'modifier.about', message: 'about' }),
  over: translate({ id: 'modifier.over', message: 'over' }),
  under: translate({ id: 'modifier.under', message: 'under' }),
  nearly: translate({ id: 'modifier.nearly', message: 'nearly' }),
  atLeast: translate({ id: 'modifier.atLeast', message: 'at least' }),
  atMost: translate({ id: 'modifier.atMost', message: 'at most' }),
  before: translate({ id: 'modifier.before', message: 'before' }),
  after: translate({ id: 'modifier.after', message: 'after' }),
  since: translate({ id: 'modifier.since', message: 'since' }),
  until: translate({ id: 'modifier.until', message: 'until' }),
})[modifier] ?? modifier

/** The family of colours that a kind is marked in. */
export const kindColour = (kind: string): string => ({
  money: 'money',
  percent: 'percent',
  multiple: 'percent',
  count: 'count',
  measure: 'measure',
  duration: 'duration',
  age: 'duration',
  date: 'date',
  time: 'date',
  entity: 'entity',
})[kind] ?? 'number'
