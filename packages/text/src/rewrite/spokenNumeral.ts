import { formatNumeral } from '../numeral/formatNumeral.js'

/** How the words are to be written. */
export type Script = 'hans' | 'hant'

/** A number in figures, half-width or full-width, with thousands separators or without; .5 too. */
export const FIGURES = '(?:[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．﹒][0-9０-９]+)?|(?<![0-9０-９])[.．][0-9０-９]+)'

/** Full-width digits and letters, and the signs between them, to half-width ones. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ．／：－～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

/** 1，２３４．５ to 1234.5. */
export const plainFigures = (figures: string): string => halfWidth(figures.replace(/[,，]/g, '').replace('﹒', '.')).replace(/^\./, '0.')

/** A number in figures as it is said: 3,500 is 三千五百, 0.5 零点五. */
export const spokenNumeral = (figures: string, script: Script): string => formatNumeral(plainFigures(figures), { two: '两', script })

/** A number in figures before 万, multiplied by it, where the two cannot be said one after the other: 10001万 is 一亿零一万. */
export const spokenTenThousands = (figures: string, script: Script): string => {
  const [whole = '', decimals = ''] = plainFigures(figures).split('.')
  const rest = decimals.slice(4)
  return formatNumeral(whole + decimals.slice(0, 4).padEnd(4, '0') + (rest === '' ? '' : `.${rest}`), { two: '两', script })
}

/** A year as it is said, digit by digit; 98 in 98年 too. */
export const spokenYear = (figures: string): string => formatNumeral(plainFigures(figures), { style: 'digits', zero: '〇' })
