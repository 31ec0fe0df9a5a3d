import type { MentionLike } from '../MentionLike.js'

/** Words before a date that make it what is compared with, and not the time of the figure: 较2024年增长三成. */
const COMPARED = /(?:较|比|相比于?|对比|相较于?|高于|低于|超过)$/

/** Words after a date that make it the year of a time told before: 去年同期为36亿元. */
const SAME = /^(?:同期|同季|同月)/

/** The dates of a sentence that can be the time of a figure. */
export const timesOf = (text: string, dates: readonly MentionLike[]): MentionLike[] =>
  dates.filter(({ start, end }) => !COMPARED.test(text.slice(Math.max(0, start - 3), start)) && !SAME.test(text.slice(end, end + 2)))
