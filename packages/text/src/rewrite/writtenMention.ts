import type { Mention } from '../extract/Mention.js'
import { CHINESE_RUN, exactOf, writtenNumeral } from './writtenNumeral.js'

const compile = () => ({
  date: /([周週期拜曜])?([零〇○一二两兩三四五六七八九十百千廿卅]+)(季|旬|刻)?/g,
  several: new RegExp(`^((?:负|負)?${CHINESE_RUN}分之)(${CHINESE_RUN})([到至~～-])(${CHINESE_RUN})$`),
  share: new RegExp(`(负|負)?(?:(${CHINESE_RUN})又)?(${CHINESE_RUN})分之(负|負)?(${CHINESE_RUN})`, 'g'),
  numeral: new RegExp(`(负|負|零下)?(${CHINESE_RUN})`, 'g'),
  odd: new RegExp(`^(?:${CHINESE_RUN})([元块圆塊米])[半一二三四五六七八九]{1,2}$`),
  spaced: /(?<=[零〇一二两兩三四五六七八九十百千万萬亿億兆点點]) +(?=[零〇一二两兩三四五六七八九十百千万萬亿億兆点點])/g,
})

let patterns: ReturnType<typeof compile> | undefined
const compiled = (): ReturnType<typeof compile> => patterns ??= compile()

const SIGNS: Readonly<Record<string, string>> = { 百: '%', 千: '‰' }
const DEGREES: Readonly<Record<string, string>> = { Cel: '℃', '[degF]': '℉' }

/** The end of the run that belongs to the unit: the 千 of 一百五十千米 and 三千瓦时 (三千米 is three thousand), the 两 of 四两, the 兆 of data. */
const unitPart = (run: string, next: string, unit: string): string => {
  const last = run.slice(-1)
  if (run.length < 2) return ''
  if (/[两兩]/.test(last)) return /^\[(?:liang|jin)\]$/.test(unit) ? last : ''
  if (last === '兆' && unit === 'MB') return last
  return /[千兆]/.test(last) && (/^(?:[瓦赫帕焦卡伏]|字[节節])/.test(next) || (run.length > 2 && /^[米克]/.test(next))) ? last : ''
}

/** Every numeral of the text in figures, or undefined where one of them is no single number (三四十). */
const inFigures = (spaced: string, unit: string): string | undefined => {
  let sure = true
  const text = spaced.replace(compiled().spaced, '')
  const written = text.replace(compiled().numeral, (found, minus: string | undefined, run: string, at: number) => {
    const figuresBefore = /[0-9０-９]/.test(text.charAt(at - 1))
    // the 两 of 5两 is a unit, the 零 of 1元零5分 stays, 万三千 of 100万三千 is no numeral of its own
    if (figuresBefore ? /^[两兩]$/.test(run) : /^[零〇]$/.test(run) && /[0-9０-９]/.test(text.charAt(at + found.length))) return found
    sure &&= !figuresBefore || /^[百千万萬亿億兆]+$/.test(run)
    // 一年零三天 keeps its 零
    const nought = (at > 0 || run.length === 2) && /^[零〇][^点點零〇]/.test(run) ? run.charAt(0) : ''
    const part = unitPart(run, text.slice(at + found.length, at + found.length + 2), unit)
    const figures = writtenNumeral(run.slice(nought.length, run.length - part.length))
    sure &&= figures !== undefined
    return figures === undefined ? found : (minus === '零下' ? minus : minus === undefined ? '' : '-') + nought + figures + part
  })
  return sure ? written : undefined
}

/** 百分之十五 is 15%, 千分之三 3‰, 三分之二 2/3, 三又二分之一 3又1/2; 万分之三 keeps its words: 万分之3. */
const shares = (text: string): string | undefined => {
  let sure = true
  const written = text.replace(compiled().several, '$1$2$3$1$4').replace(compiled().share, (_, sign: string | undefined, whole: string | undefined, below: string, minus: string | undefined, part: string) => {
    const figures = writtenNumeral(part)
    const mark = whole === undefined ? SIGNS[below] : undefined
    const denominator = mark === undefined && !/^[万萬亿億]$/.test(below) ? exactOf(below) : undefined
    sure &&= figures !== undefined && /^\d+(?:\.\d+)?$/.test(figures) && (mark !== undefined || denominator !== undefined || /^[万萬亿億]$/.test(below))
    const before = whole === undefined ? '' : exactOf(whole)
    sure &&= before !== undefined
    const head = (sign ?? minus) === undefined ? '' : '-'
    if (mark !== undefined) return `${head}${figures}${mark}`
    return denominator === undefined ? `${below}分之${head}${figures}` : `${head}${before}${before === '' ? '' : '又'}${figures}/${denominator}`
  })
  return sure ? written : undefined
}

/** A date: days of the week, quarters and thirds of a month stay, and so do 这一年 and the day of 八月十五, which reads as one by its words only. */
const inDate = (text: string): string | undefined => {
  if (/一[年天周週个個]/.test(text)) return undefined
  return text.replace(compiled().date, (found, day: string | undefined, run: string, part: string | undefined, at: number) => {
    if (day !== undefined || part !== undefined || (text.charAt(at - 1) === '月' && at + found.length === text.length)) return found
    return writtenNumeral(run) ?? found
  })
}

/**
 * The core of a mention with its Chinese numerals in figures, or undefined to leave it: approximations (三四十, 十几), 一半, 七成, 八折, 翻番, places
 * of one digit (第一), days of the week, quarters and thirds of a month stay as they are. `before` is what stands before the core.
 */
export const writtenMention = (mention: Mention, before: string): string | undefined => {
  const { text, kind } = mention
  if (/[几幾数數翻成]|^[一两兩]半|^半/.test(text) || (/折/.test(text) && !/[点點]/.test(text))) return undefined
  if (kind === 'entity') return undefined
  if (mention.low === null) return inDate(text)
  if (text.includes('分之')) return shares(text)
  if (kind === 'ordinal' && mention.high < 10) return undefined
  const degrees = DEGREES[mention.unit]
  if (degrees !== undefined && mention.low === mention.high && !/[\d多余]/.test(text)) {
    return String(mention.low) + (before.endsWith('氏') ? '度' : degrees)
  }
  const odd = compiled().odd.exec(text)
  if (odd !== null && mention.low === mention.high) return `${mention.low}${odd[1]!}`
  if (kind === 'number' && /[比]/.test(text)) return inFigures(text, mention.unit)?.replace('比', ':')
  return inFigures(text, mention.unit)
}
