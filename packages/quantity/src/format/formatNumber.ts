import type { FormatOptions } from './FormatOptions.js'

/** A number, rounded and cut into a short decimal and the word for its power of ten. */
export interface NumberParts {
  /** `2.4`, `-1,234`, `3.14×10²³`. */
  readonly digits: string
  /** `亿`, ` billion` (with its space); empty where none stands. */
  readonly multiplier: string
}

const steps = {
  hans: [[1e12, '万亿'], [1e8, '亿'], [1e4, '万']],
  hant: [[1e12, '兆'], [1e8, '億'], [1e4, '萬']],
  en: [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']],
} as const satisfies Record<string, readonly (readonly [number, string])[]>

const superscript = (exponent: number): string => [...String(exponent)].map((c) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(c)] ?? '⁻').join('')

/** Zeros after the point go, down to the digits that were stated: 10.30 with four stays, with two is 10. */
const trimZeros = (text: string, stated: number): string => {
  if (!text.includes('.')) return text
  let end = text.length
  const significant = (): number => text.slice(0, end).replace(/^-?0*\.?0*/, '').replace('.', '').length
  while (text[end - 1] === '0' && significant() > stated) end -= 1
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}

/** Below this even an end of a range is written by its power of ten. */
const LEAST = 1e-6

const group = (text: string, from: number): string => {
  const [whole = '', fraction] = text.split('.')
  const grouped = whole.replace('-', '').length >= from ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** Decimal digits of a number from 1e-6 to 1e21, rounded to `precision` significant ones, never in exponents. */
const decimal = (value: number, precision: number, stated: number): string => {
  const text = value.toPrecision(Math.min(precision, 100))
  return trimZeros(text.includes('e') ? String(Number(text)) : text, stated)
}

/**
 * Writes a finite number: 24亿, 2.4 billion, 3.14×10²³; `beside` is the far end of its range, so that 0.00007–0.0001 has one notation. Four significant digits are shown, or `stated` where that is more; whole numbers that carry no
 * multiplier keep all of theirs. Chinese groups digits from five on (GB/T 15835 lets four stand together), English from four on.
 *
 * @see http://m.handmsg.com/page/2022/1228/13614750.shtml what GB/T 15835 and its neighbours say of grouping
 */
export const formatNumber = (value: number, { lang, script = 'hans', digits, notation = 'compact', groupFrom = lang === 'en' ? 4 : 5 }: FormatOptions, stated = 0, beside: number = value): NumberParts => {
  const wanted = digits ?? Math.max(stated, 4)
  const rounded = Number(value.toPrecision(Math.min(wanted, 17)))
  const size = Math.abs(rounded)
  const minimum = digits === undefined ? stated : 0
  if (size >= 1e16 || (size > 0 && (size < LEAST || Math.abs(beside) < 1e-4))) {
    const [mantissa = '', exponent = '0'] = value.toExponential(Math.min(wanted, 17) - 1).split('e')
    return { digits: `${trimZeros(mantissa, minimum)}×10${superscript(Number(exponent))}`, multiplier: '' }
  }
  if (size === 0) return { digits: '0', multiplier: '' }
  const step = notation === 'full' ? undefined : steps[lang === 'en' ? 'en' : script].find(([least]) => size >= least)
  if (step) return { digits: group(decimal(rounded / step[0], wanted, minimum), groupFrom), multiplier: step[1] }
  const whole = digits === undefined ? Math.max(wanted, String(Math.trunc(Math.abs(value))).length) : wanted
  return { digits: group(decimal(value, whole, minimum), groupFrom), multiplier: '' }
}
