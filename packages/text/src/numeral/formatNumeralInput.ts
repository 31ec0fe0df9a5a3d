import { WanyiError } from '@wanyi/quantity'

/** A decimal taken apart; `integer` has no leading zeros (`''` for nought), `written` is the integer part as it was given. */
export interface DecimalParts {
  readonly negative: boolean
  readonly integer: string
  readonly written: string
  readonly fraction: string
}

const LONGEST = 1000
const STYLES = /^(?:lower|upper|rmb|digits|mixed)$/

/** The longest beginning that a decimal can have; one that ends in a digit and is the whole text is a decimal. */
const BEGINNING = /^[+-]?(?:\d+(?:\.\d*)?)?/

/** JavaScript's shortest digits of a number, without an exponent: 1.23e-7 is 0.000000123. */
const plain = (value: number): string => {
  const text = String(value)
  const e = text.indexOf('e-')
  if (e < 0) return text
  const sign = text[0] === '-' ? '-' : ''
  return `${sign}0.${'0'.repeat(Number(text.slice(e + 2)) - 1)}${text.slice(sign.length, e).replace('.', '')}`
}

export const decimalParts = (value: number | bigint | string, style: string): DecimalParts => {
  if (!STYLES.test(style)) throw new WanyiError('UNKNOWN_STYLE', { expected: 'lower, upper, rmb, digits or mixed', received: style, path: 'style' })
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new WanyiError('NOT_FINITE', { expected: 'a finite number', received: String(value) })
    if (Math.abs(value) >= 1e21) {
      throw new WanyiError('UNSAFE_NUMBER', { expected: 'a bigint or string for 1e21 and more', received: String(value) })
    }
  }
  const text = typeof value === 'number' ? plain(value) : String(value)
  const fits = BEGINNING.exec(text)![0]
  if (fits !== text || !/\d$/.test(text)) {
    throw new WanyiError('NOT_A_DECIMAL', { expected: 'digits[.digits]', received: `"${text.slice(0, 40)}"`, offset: fits.length })
  }
  const [written = '', fraction = ''] = text.replace(/^[+-]/, '').split('.')
  const integer = written.replace(/^0+/, '')
  if (integer.length > LONGEST && style !== 'digits' && style !== 'mixed') {
    throw new WanyiError('TOO_LONG', { expected: `at most ${LONGEST} digits before the point`, received: `${integer.length} digits` })
  }
  return { negative: text[0] === '-' && (integer !== '' || /[1-9]/.test(fraction)), integer, written, fraction }
}
