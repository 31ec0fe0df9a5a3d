import type { Mention } from '../extract/Mention.js'
import { CHINESE_RUN, exactOf, writtenNumeral } from './writtenNumeral.js'

const DATE_NUMERAL = /([周週期拜曜])?([零〇○一二三四五六七八九十百廿卅]+)(季|旬|刻)?/g
let patterns: { readonly several: RegExp, readonly share: RegExp, readonly numeral: RegExp, readonly odd: RegExp } | undefined

const compiled = (): NonNullable<typeof patterns> => patterns ??= {
  several: new RegExp(`^((?:负|負)?${CHINESE_RUN}分之)(${CHINESE_RUN})([到至~～-])(${CHINESE_RUN})$`),
  share: new RegExp(`(${CHINESE_RUN})分之(负|負)?(${CHINESE_RUN})`, 'g'),
  numeral: new RegExp(`(负|負|零下)?(${CHINESE_RUN})`, 'g'),
  odd: new RegExp(`^(?:${CHINESE_RUN})([元块圆塊米])[半一二三四五六七八九]{1,2}$`),
}

const SIGNS: Readonly<Record<string, string>> = { 百: '%', 千: '‰' }
const DEGREES: Readonly<Record<string, string>> = { Cel: '℃', '[degF]': '℉' }

/** The 千 or 兆 that belongs to the unit: 一百五十千米, 三千瓦时; 三千米 is three thousand. */
const prefixOf = (run: string, next: string): string => (run.length > 1 && /[千兆]$/.test(run) && (/[瓦赫帕焦卡字伏]/.test(next) || (run.length > 2 && /[米克]/.test(next))) ? run.slice(-1) : '')

/** Every numeral of the text in figures, or undefined where one of them is no single number (三四十). */
const inFigures = (text: string): string | undefined => {
  let sure = true
  const written = text.replace(compiled().numeral, (found, minus: string | undefined, run: string, at: number) => {
    const prefix = prefixOf(run, text.charAt(at + found.length))
    const figures = writtenNumeral(run.slice(0, run.length - prefix.length))
    sure &&= figures !== undefined
    return figures === undefined ? found : (minus === undefined ? '' : '-') + figures + prefix
  })
  return sure ? written : undefined
}

/** 百分之十五 is 15%, 千分之三 3‰, 三分之二 2/3; 万分之三 keeps its words: 万分之3. */
const shares = (text: string): string | undefined => {
  let sure = true
  const written = text.replace(compiled().several, '$1$2$3$1$4').replace(compiled().share, (_, whole: string, minus: string | undefined, part: string) => {
    const figures = writtenNumeral(part)
    const sign = SIGNS[whole]
    const denominator = sign === undefined && !/^[万萬亿億]$/.test(whole) ? exactOf(whole) : undefined
    sure &&= figures !== undefined && /^\d+(?:\.\d+)?$/.test(figures) && (sign !== undefined || denominator !== undefined || /^[万萬亿億]$/.test(whole))
    const head = minus === undefined ? '' : '-'
    if (sign !== undefined) return `${head}${figures}${sign}`
    return denominator === undefined ? `${whole}分之${head}${figures}` : `${head}${figures}/${denominator}`
  })
  return sure ? written : undefined
}

/**
 * The core of a mention with its Chinese numerals in figures, or undefined to leave it: approximations (三四十, 十几), 一半, 七成, 八折, 翻番, places
 * of one digit (第一), days of the week, quarters and thirds of a month stay as they are.
 */
export const writtenMention = (mention: Mention): string | undefined => {
  const { text, kind } = mention
  if (/[几幾数數翻成]|^[一两兩]半|^半/.test(text) || (/折/.test(text) && !/[点點]/.test(text))) return undefined
  if (kind === 'entity') return undefined
  if (mention.low === null) {
    return text.replace(DATE_NUMERAL, (found, day: string | undefined, run: string, part: string | undefined) => {
      const figures = day === undefined && part === undefined ? writtenNumeral(run) : undefined
      return figures === undefined ? found : figures
    })
  }
  if (text.includes('分之')) return shares(text)
  if (kind === 'ordinal' && mention.high < 10) return undefined
  const degrees = DEGREES[mention.unit]
  if (degrees !== undefined && mention.low === mention.high && !/[\d多余]/.test(text)) {
    return String(mention.low) + degrees
  }
  const odd = compiled().odd.exec(text)
  if (odd !== null && mention.low === mention.high) return `${mention.low}${odd[1]!}`
  if (kind === 'number' && /[比]/.test(text)) return inFigures(text)?.replace('比', ':')
  return inFigures(text)
}
