/** The double nearest to `m` × 10^`e`, or to the digits `s` × 10^`e` where `s` is not empty: one rounding, never two. */
export const decimalToNumber = (m: number, e: number, s: string): number => {
  if (s !== '') return Number(`${s}e${e}`)
  if (e === 0) return m
  // a product or quotient of two exact doubles is rounded once; powers of ten are exact up to 1e22
  if (e > 0) return e <= 22 ? m * 10 ** e : Number(`${m}e${e}`)
  return e >= -22 ? m / 10 ** -e : Number(`${m}e${e}`)
}

/** `m` × 10^`e` as a plain decimal string without superfluous zeros. */
export const decimalToString = (m: number, e: number, s: string): string => {
  let digits = s === '' ? String(Math.abs(m)) : s.startsWith('-') ? s.slice(1) : s
  const sign = (s === '' ? m < 0 : s.startsWith('-')) ? '-' : ''
  if (/^0*$/.test(digits)) return '0'
  if (e >= 0) return sign + digits.replace(/^0+/, '') + '0'.repeat(e)
  digits = digits.padStart(1 - e, '0')
  const fraction = digits.slice(e).replace(/0+$/, '')
  const whole = digits.slice(0, e).replace(/^0+(?=\d)/, '')
  return sign + whole + (fraction === '' ? '' : `.${fraction}`)
}
