import { FIGURES, halfWidth, spokenNumeral, spokenYear, type Script } from './spokenNumeral.js'

/** A day in figures alone, in any order: its parts are those of the date that was read. */
const BARE_DAY = /^[\d\-/.·\sT:]+$/
const READ = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?$/
const DAY = /(\d{4})[-/.](0?[1-9]|1[0-2])(?:[-/.](\d{1,2}))?(?!\d|年)/g
const CLOCK = /([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?/g
const YEARS = /(\d{4})年?[ ]*[-–—~至到][ ]*(?=\d{4}年)/g
let part: RegExp | undefined

/** A date or a clock time in words: 2023年5月1日 is 二〇二三年五月一日, 2017-10-12 二〇一七年十月十二日, 14:30 十四点三十分. `date` is what it was read as. */
export const spokenDate = (text: string, date: string, script: Script): string => {
  part ??= new RegExp(`(民[国國])?(${FIGURES})([ ]*(?:[财財]年|年(?!代|级|級|前|后|後|来|來|内|內)))?`, 'g')
  const [point, two] = script === 'hant' ? ['點', '兩'] : ['点', '两']
  const half = halfWidth(text)
  const read = BARE_DAY.test(half) ? READ.exec(date) : null
  return (read === null ? half : `${read[1]!}-${read[2]!}-${read[3]!} ${read[4] ?? ''}`.trim())
    .replace(/(?<=\d{4})(?=Q)/, '年')
    .replace(/Q([1-4])/, '第$1季度')
    .replace(CLOCK, (_, hour: string, minute: string, second: string | undefined) => {
      const minutes = minute === '00' && second === undefined ? '' : `${minute[0] === '0' ? '零' : ''}${Number(minute)}分`
      return `${hour.replace(/^0(?=\d)/, '')}${point}${minutes}${second === undefined ? '' : `${Number(second)}秒`}`
    })
    .replace(DAY, (_, year: string, month: string, day: string | undefined) =>
      `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`)
    .replace(/(日)[T ](?=\d)/g, '$1')
    .replace(YEARS, '$1年到')
    .replace(/(?<=.) ?[-–—~] ?(?=.)/g, '到')
    .replace(/(?<!\d)2(?=[点點时時])/g, two)
    .replace(part, (_, era: string | undefined, figures: string, year: string | undefined) => {
      const digits = era === undefined && (year !== undefined || /^[12]\d{3}$/.test(figures))
      return (era ?? '') + (digits ? spokenYear(figures) : spokenNumeral(figures, script)) + (year ?? '').trim()
    })
}
