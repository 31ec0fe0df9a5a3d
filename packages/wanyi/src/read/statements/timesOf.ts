import type { MentionLike } from '../MentionLike.js'

/** Words before a date that make it what is compared with, and not the time of the figure: 较2024年增长三成. */
const COMPARED = /(?:较|比|相比于?|对比|相较于?|高于|低于|超过)$/

/** The dates of a sentence that can be the time of a figure. */
export const timesOf = (text: string, dates: readonly MentionLike[]): MentionLike[] =>
  dates.filter(({ start }) => !COMPARED.test(text.slice(Math.max(0, start - 3), start)))
