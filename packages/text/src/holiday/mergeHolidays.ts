import { type Lexicon, WanyiError } from '@wanyi/quantity'
import { dateHedgeAfter, dateHedgeBefore } from '../date/dateHedge.js'
import { findEntities } from '../entity/findEntities.js'
import { cursor, REACH } from '../extract/Cursor.js'
import type { Holidays } from '../extract/ExtractOptions.js'
import type { DateMention, Mention } from '../extract/Mention.js'
import type { Settings } from '../extract/settings.js'

const DAY = 86_400_000

/** What makes the name of a day a part of something else: 春节联欢晚会, 清明上河图, 国庆路. */
const NO_DAY = /^(?:联欢晚会|上河图|路|街|镇|村|桥|寺|[帝]|老人)/

const lexicons = /* @__PURE__ */ new WeakMap<Holidays, Lexicon>()

const lexiconOf = (holidays: Holidays): Lexicon => {
  let lexicon = lexicons.get(holidays)
  if (lexicon === undefined) lexicons.set(holidays, lexicon = holidays.names.map((name) => ({ id: name, names: [name] })))
  return lexicon
}

/** The day in the year that `prefer` chooses around the reference date; without one only the month and day, where they are the same each year. */
const unstated = ({ refDay, refYear, prefer }: Settings, dateOf: (year: number) => string | undefined): string | undefined => {
  if (Number.isNaN(refDay)) {
    const [one, two] = [dateOf(2001), dateOf(2002)]
    return one !== undefined && one.slice(4) === two?.slice(4) ? `XXXX${one.slice(4)}` : undefined
  }
  let best: string | undefined
  let least = Infinity
  for (const year of [refYear - 1, refYear, refYear + 1]) {
    const date = dateOf(year)
    if (date === undefined) continue
    const away = Date.parse(date) / DAY - refDay
    if ((prefer === 'past' && away > 0) || (prefer === 'future' && away < 0) || Math.abs(away) >= least) continue
    best = date
    least = Math.abs(away)
  }
  return best
}

/** The year that a date of the same sentence stated before `start`, or undefined. */
const statedBefore = (text: string, before: readonly Mention[], start: number): number | undefined => {
  const mention = before.findLast(({ kind }) => kind === 'date')
  if (mention?.kind !== 'date' || start - mention.end > REACH || /[。！？\n]/.test(text.slice(mention.end, start))) return undefined
  return mention.text.includes('年') && /^\d{4}(?:-|$)/.test(mention.date) ? Number(mention.date.slice(0, 4)) : undefined
}

/** Mentions with the holidays of the table among them, each with the year that stands before it (2023年春节, 明年国庆节). */
export const mergeHolidays = (mentions: readonly Mention[], text: string, set: Settings, holidays: Holidays): Mention[] => {
  const out: Mention[] = []
  const cur = cursor(text, set)
  let next = 0
  for (const found of findEntities(text, lexiconOf(holidays))) {
    while (next < mentions.length && mentions[next]!.end <= found.start) out.push(mentions[next++]!)
    if ((mentions[next]?.start ?? Infinity) < found.end || NO_DAY.test(text.slice(found.end, found.end + 4))) continue
    const dateOf = (year: number): string | undefined => {
      const date = holidays.dateOf(found.id, year)
      if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new WanyiError('INVALID_OPTION', { expected: 'a day as YYYY-MM-DD', received: String(date), path: 'holidays' })
      return date
    }
    const last = out.at(-1)
    const joined = last?.kind === 'date' && /^\d{4}$/.test(last.date) && /^的?[ ]?$/.test(text.slice(last.end, found.start)) ? last : undefined
    const year = joined === undefined ? statedBefore(text, out, found.start) : Number(joined.date)
    const date = year === undefined ? unstated(set, dateOf) : dateOf(year)
    if (date === undefined) continue
    if (joined !== undefined) out.pop()
    const start = joined?.start ?? found.start
    const before = dateHedgeBefore(cur, start, found.end)
    const after = dateHedgeAfter(cur, found.end, false)
    const modifier = after === 'exact' || (before !== 'exact' && before !== 'about') ? before : after
    const about = modifier === 'about'
    const mention: DateMention = {
      start, end: found.end, text: text.slice(start, found.end), kind: 'date', low: null, high: null, unit: '',
      modifier: about ? 'exact' : modifier, // an unspecified year takes no ~
      date: about && date[0] !== 'X' ? `${date}~` : date,
    }
    out.push(set.explain ? { ...mention, rule: 'holiday' } : mention)
  }
  while (next < mentions.length) out.push(mentions[next++]!)
  return out
}
