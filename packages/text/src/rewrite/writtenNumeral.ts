import { formatNumeral } from '../numeral/formatNumeral.js'
import { parseNumeralExact } from '../numeral/parseNumeralExact.js'

/** One run of characters that can make a Chinese numeral. */
export const CHINESE_RUN = '[零〇○一二两兩俩倆仨三四五六七八九十百千万萬亿億兆壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅][零〇○一二两兩俩倆仨三四五六七八九十百千万萬亿億兆壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅点點]*'

const DIGITS = '零一二三四五六七八九'
const digitsOf = (text: string): string => text.replace(/./g, (character) => {
  const digit = DIGITS.indexOf(character === '〇' || character === '○' ? '零' : character)
  return digit < 0 ? character : String(digit)
})

/** parseNumeralExact, but undefined for what is no single number (三四十, 百百). */
export const exactOf = (text: string): string | undefined => {
  try {
    return parseNumeralExact(text)
  } catch {
    return undefined
  }
}

/**
 * A Chinese numeral in figures: 三点五亿 is 3.5亿 and 三百五十万 350万, the multiplier kept where the numeral ends in one; 一万零三十 is 10030, 二〇二三 is
 * 2023. A multiplier alone (the 万 of 3万, the 百 of 百余) stays. Undefined for what is no single number.
 */
export const writtenNumeral = (run: string): string | undefined => {
  if (/^[百千万萬亿億兆佰仟]+$/.test(run)) return run
  if (/^[零〇○一二三四五六七八九]{2,}$/.test(run)) return run.length === 2 && exactOf(run) === undefined ? undefined : digitsOf(run)
  const decimal = /^(.+)[点點]([零〇○一二三四五六七八九]+)([万萬亿億兆]*)$/.exec(run)
  if (decimal !== null) {
    const whole = exactOf(decimal[1]!)
    return whole === undefined ? undefined : `${whole}.${digitsOf(decimal[2]!)}${decimal[3]!}`
  }
  const value = /[点點]/.test(run) ? undefined : exactOf(run)
  if (value === undefined || !/[万萬亿億兆]$/.test(run)) return value
  return formatNumeral(value, { style: 'mixed', script: /[萬億]/.test(run) ? 'hant' : 'hans' })
}
