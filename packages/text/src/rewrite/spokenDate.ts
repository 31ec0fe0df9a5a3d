import { FIGURES, spokenNumeral, spokenYear, type Script } from './spokenNumeral.js'

const DAY = /(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/g
const CLOCK = /([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：]([0-5]\d))?/g
const YEARS = /([0-9０-９]{4})年?[ ]*[-–—~～至到][ ]*(?=[0-9０-９]{4}年)/g
let part: RegExp | undefined

/** A date or a clock time in words: 2023年5月1日 is 二〇二三年五月一日, 2017-10-12 二〇一七年十月十二日, 14:30 十四点三十分. */
export const spokenDate = (text: string, script: Script): string => {
  part ??= new RegExp(`(${FIGURES})([ ]*年(?!代|级|級|前|后|後|来|來|内|內))?`, 'g')
  const point = script === 'hant' ? '點' : '点'
  return text
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
    .replace(/(?<=\d[年月日号]?) ?[-–—~～] ?(?=\d)/g, '到')
    .replace(/(?<![0-9０-９])[2２](?=[点點时時])/g, script === 'hant' ? '兩' : '两')
    .replace(part, (_, figures: string, year: string | undefined) => (year === undefined ? spokenNumeral(figures, script) : spokenYear(figures) + year.trim()))
}
