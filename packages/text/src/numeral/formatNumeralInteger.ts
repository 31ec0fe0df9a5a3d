/** The characters of one way of writing numbers. */
export interface NumeralGlyphs {
  readonly digits: string
  /** '', 十, 百, 千. */
  readonly places: readonly string[]
  readonly wan: string
  readonly yi: string
  readonly point: string
  readonly minus: string
  readonly two: string
  readonly yuan: string
  /** Whether ten is 十 (and not 一十) at the head of a number. */
  readonly bareTen: boolean
}

const glyph = (digits: string, places: string, rest: string): NumeralGlyphs => ({
  digits, places: ['', ...places], wan: rest[0]!, yi: rest[1]!, point: rest[2]!, minus: rest[3]!, two: rest[4]!, yuan: '元角分整', bareTen: places[0] === '十',
})

let table: readonly NumeralGlyphs[] | undefined

export const glyphs = (upper: boolean, script: 'hans' | 'hant'): NumeralGlyphs => {
  table ??= [
    glyph('零一二三四五六七八九', '十百千', '万亿点负两'),
    glyph('零一二三四五六七八九', '十百千', '萬億點負兩'),
    glyph('零壹贰叁肆伍陆柒捌玖', '拾佰仟', '万亿点负贰'),
    glyph('零壹貳參肆伍陸柒捌玖', '拾佰仟', '萬億點負貳'),
  ]
  return table[(upper ? 2 : 0) + (script === 'hant' ? 1 : 0)]!
}

/**
 * Digits without leading zeros to 一万零一. Every four digits make a group, every second group ends in 万, every eight digits in as many 亿 as lie
 * below; a group that is nought, or that starts with nought, is announced by one 零.
 */
export const formatInteger = (integer: string, { digits, places, wan, yi, two, bareTen }: NumeralGlyphs, liang = false): string => {
  if (integer === '') return digits[0]!
  let written = ''
  let nought = false
  let group = false
  let block = false
  for (let i = 0, place = integer.length - 1; place >= 0; i++, place--) {
    const digit = integer.charCodeAt(i) - 48
    const inGroup = place & 3
    if (digit === 0) nought = true
    else {
      if (nought && written !== '') written += digits[0]!
      nought = false
      if (liang && digit === 2 && (inGroup > 1 || (inGroup === 0 && place > 0 && !group))) written += two
      else if (!(bareTen && digit === 1 && inGroup === 1 && written === '')) written += digits[digit]!
      written += places[inGroup]!
      group = true
    }
    if (inGroup !== 0) continue
    if (group) {
      nought = false
      block = true
      if ((place & 4) !== 0) written += wan
    }
    if ((place & 7) === 0) {
      if (block) written += yi.repeat(place >> 3)
      block = false
    }
    group = false
  }
  return written
}
