import type { MentionLike } from '../MentionLike.js'
import { timesOf } from './timesOf.js'

/** A date named after its quantity stands right behind it. */
const AFTER = 10

/** The year before the one that is spoken of, in the clause of the quantity: 2024年收入45亿元，上年同期为36亿元. */
const YEAR_BEFORE = /上年(?:同期|同季|同月)?|去年(?:同期|同季|同月)|前一年(?:同期)?|上一年(?:同期|度)?/g

/** 较上年提高1.2个百分点: the year before is compared with; it is the time of what is told as its own: 较上年的3亿元. */
const isCompared = (text: string, start: number, end: number, offset: number): boolean =>
  /[较比]$/.test(text.slice(Math.max(0, start - 1), start)) && !/^(?:全年|的水平)?的?[约近]?$/.test(text.slice(end, offset))

const yearEarlier = (edtf: string): string => edtf.replace(/(^|\/)(\d{4})(?=$|[-~/?])/g, (_, before: string, year: string) => before + String(Number(year) - 1).padStart(4, '0'))

/** The date that a quantity at `offset` goes with: the last one before it, or one right behind; a year earlier where its clause, which starts at `clauseStart`, says 上年同期 before it. */
export const dateFor = (text: string, offset: number, clauseStart: number, dates: readonly MentionLike[], carried: MentionLike | undefined): MentionLike | undefined => {
  const usable = timesOf(text, dates)
  const own = usable.filter((date) => date.end <= offset).at(-1)
  const base = own ?? carried
  const from = Math.max(clauseStart, own?.end ?? 0)
  const [words] = [...text.slice(from, offset).matchAll(YEAR_BEFORE)].slice(-1)
  const start = from + (words?.index ?? 0)
  if (words !== undefined && base?.date !== undefined && !isCompared(text, start, start + words[0].length, offset)) {
    return { ...base, start, end: start + words[0].length, text: words[0], date: yearEarlier(base.date) }
  }
  return own ?? usable.find((date) => date.start >= offset && date.start - offset <= AFTER)
}
