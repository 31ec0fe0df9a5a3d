import type { Period } from './Figure.js'

/** Days and months in each period, as business texts reckon: a month of 30 days, a year of 12 months or 365 days. */
const DAYS: Readonly<Record<Period, number>> = { s: 1 / 86_400, min: 1 / 1440, h: 1 / 24, d: 1, wk: 7, mo: 30, quarter: 91.25, a: 365 }
const MONTHS: Readonly<Partial<Record<Period, number>>> = { mo: 1, quarter: 3, a: 12 }

/**
 * How many of `from` one `to` holds: 12 months a year, 365 days a year, 30 days a month, 52 weeks a year.
 */
export const periodsIn = (from: Period, to: Period): number => {
  const a = MONTHS[from]
  const b = MONTHS[to]
  if (a !== undefined && b !== undefined) return b / a
  if (from === 'wk' && to === 'a') return 52
  if (from === 'a' && to === 'wk') return 1 / 52
  return DAYS[to] / DAYS[from]
}

const PERIOD_OF: Readonly<Record<string, Period>> = {
  年: 'a', 季度: 'quarter', 季: 'quarter', 月: 'mo', 周: 'wk', 星期: 'wk', 天: 'd', 日: 'd', 小时: 'h', 时: 'h', 分钟: 'min', 秒: 's',
}

/** 每个月, 一年, 全年: a time counted as one, not a point in time (一年前). */
const COUNTED = '(?:每个?|一个?|平均每?个?|单个?|按|全|整)(年|月|天|日|周|星期|季度|小时|分钟|秒)(?!前|后|内|多|余|初|底|末|以|之|来|活)'
/** 年使用费, 月均, 日均; not the year of a date (2023年收入) or of another word (去年, 多年). */
const COMPOUND = '(?<![0-9０-９〇一二三四五六七八九十去今明前当同近几本上这该多百万亿])(年|月|日)(?=均|费|租|薪|付|支|化|度|收|营|利|销|产|使用|开支|支出|成本|人均|总)'

/** Words before a figure that say per what time it is. */
const BEFORE = /* @__PURE__ */ new RegExp(`${COUNTED}|${COMPOUND}`, 'g')

/** A rate word right after a figure: 20美元一个月, 3万元每年, 100万美元/年. */
const AFTER = /^\s*(?:\/|／|每个?|一个?|的?每一?个?)(年|月|天|日|周|星期|季度|小时|分钟|秒)/

/** How far before a figure the words that give its period may stand, within its clause. */
const REACH = 28

/**
 * The time that a figure is counted per, by the words of its own clause: `mo` for 每个月支付这20美元, `a` for 一年的收入是24亿美元.
 */
export const periodInContext = (text: string, clauseStart: number, start: number, end: number): Period | undefined => {
  const after = AFTER.exec(text.slice(end, end + 8))
  if (after !== null) return PERIOD_OF[after[1] ?? '']
  let found: Period | undefined
  for (const match of text.slice(Math.max(clauseStart, start - REACH), start).matchAll(BEFORE)) {
    found = PERIOD_OF[match[1] ?? match[2] ?? ''] ?? found
  }
  return found
}

const PERIOD_CODES: Readonly<Record<string, Period>> = { s: 's', min: 'min', h: 'h', d: 'd', wk: 'wk', mo: 'mo', a: 'a' }

/** The period that a denominator code of a mention stands for, if it is a time. */
export const periodOfCode = (code: string): Period | undefined => PERIOD_CODES[code]

const SIGNS: Readonly<Record<Period, string>> = { s: '/秒', min: '/分钟', h: '/小时', d: '/天', wk: '/周', mo: '/月', quarter: '/季度', a: '/年' }

/** How a period is written after a figure in a formula: `/月`. */
export const periodSign = (period: Period): string => SIGNS[period]
