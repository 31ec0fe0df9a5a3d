/** A number for people: at most `digits` significant digits, groups of three, scientific where it would be long. */
export const compact = (value: number, digits = 4): string => {
  const size = Math.abs(value)
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) {
    const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e')
    return `${mantissa.replace(/\.?0+$/, '')} × 10${[...exponent.replace('+', '')].map((char) => char === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(char)]).join('')}`
  }
  const fraction = size >= 10 ** digits ? 0 : digits
  return new Intl.NumberFormat('en', { maximumSignificantDigits: Math.max(digits, size >= 1 ? Math.ceil(Math.log10(size + 1)) : digits), maximumFractionDigits: fraction }).format(value)
}
