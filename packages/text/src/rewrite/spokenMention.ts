import { formatUnit } from '@wanyi/quantity'
import type { Mention, QuantityMention } from '../extract/Mention.js'
import { formatNumeral } from '../numeral/formatNumeral.js'
import { spokenDate } from './spokenDate.js'
import { FIGURES, plainFigures, spokenNumeral, spokenTenThousands, spokenYear, type Script } from './spokenNumeral.js'

const compile = () => ({
  signed: new RegExp(`(?<![0-9０-９])([-−－])?(${FIGURES})([ ]?[万萬])?`, 'g'),
  range: new RegExp(`(?<=[0-9０-９%％‰℃°万萬亿億元年天])[ ]?[-−－–—~～][ ]?(?=${FIGURES})`, 'g'),
  share: new RegExp(`([-−－])?(${FIGURES})[ ]?(?:[%％]|(‰))`, 'g'),
  rangedShare: new RegExp(`(${FIGURES})(?=[ ]?[-−－–—~～至到][ ]?${FIGURES}[ ]?([%％‰]))`, 'g'),
  fraction: new RegExp(`^(${FIGURES})[/／](${FIGURES})$`),
  ratio: new RegExp(`^(${FIGURES})[ ]?[:：∶][ ]?(${FIGURES})$`),
  suffixed: new RegExp(`^[-−－]?${FIGURES} ?(?:[kKwWMBT]|bn|mn)(?![a-zA-Z])`),
  discount: /^([0-9０-９])[.．]([0-9０-９])(?=折)/,
})

let patterns: ReturnType<typeof compile> | undefined
const compiled = (): ReturnType<typeof compile> => patterns ??= compile()

const SYMBOL = /^([-−－])?(?:US\$|HK\$|NT\$|[$＄¥￥€£₩₹])[ ]?/
/** A unit in letters or signs at the end of the core. */
const LATIN_UNIT = /[ ]?[a-zA-Z°℃℉μµΩ㎡㎏㎞²³/]+[²³0-9]?$/

const minus = (sign: string | undefined, script: Script): string => (sign === undefined ? '' : script === 'hant' ? '負' : '负')

/** Two things are 两个, but a number without anything to count, a place or a percentage is 二. */
const counts = ({ kind, unit }: QuantityMention): boolean => unit !== '' && /^(?:count|money|measure|duration|multiple|age)$/.test(kind)

const numbers = (text: string, mention: QuantityMention, script: Script): string => {
  const two = script === 'hant' ? '兩' : '两'
  const ranged = text.replace(compiled().range, '到')
  return ranged.replace(compiled().signed, (found, sign: string | undefined, figures: string, wan: string | undefined, at: number, whole: string) => {
    if (wan !== undefined && Number(plainFigures(figures)) >= 10_000) return minus(sign, script) + spokenTenThousands(figures, script)
    const after = ((wan ?? '') + whole.slice(at + found.length)).trimStart()
    const lone = plainFigures(figures) === '2' && !/^[两兩]/.test(after) && (/^[万萬亿億千百]/.test(after) || (counts(mention) && !/^到/.test(after) && after !== ''))
    return minus(sign, script) + (lone ? two : spokenNumeral(figures, script)) + (wan?.trim() ?? '')
  }).replace(/(?<=[零一二两兩三四五六七八九十百千万萬亿億]) +(?=[\u0100-\uffff])/g, '')
}

const shares = (text: string, script: Script): string => {
  const ranged = text.replace(compiled().rangedShare, '$1$2')
  return ranged.replace(compiled().range, '到').replace(compiled().share, (_, sign: string | undefined, figures: string, mille: string | undefined) =>
    `${mille === undefined ? '百分之' : '千分之'}${minus(sign, script)}${formatNumeral(plainFigures(figures), { script })}`)
}

/** The unit in Chinese, or undefined where it has no Chinese name (GB, TFLOPS). */
const unitName = (unit: string, script: Script): string | undefined => {
  try {
    const name = formatUnit(unit, { lang: 'zh', script })
    return /\p{sc=Han}/u.test(name) ? name : undefined
  } catch {
    return undefined
  }
}

/**
 * The core of a mention as it is said, or undefined to leave it: 3.5亿元 is 三点五亿元, 35% 百分之三十五, 1/3 三分之一, −5℃ 零下五摄氏度, $20 二十美元, 3kg
 * 三公斤, 4000W 四千万. A unit in letters without a Chinese name (GB) stays.
 */
export const spokenMention = (mention: Mention, script: Script): string | undefined => {
  const { text } = mention
  if (mention.kind === 'entity' || !/[0-9０-９]/.test(text) || /[0-9][eE^]/.test(text)) return undefined
  if (mention.low === null) return spokenDate(text, script)
  const parts = compiled().fraction.exec(text)
  if (parts !== null) return `${spokenNumeral(parts[2]!, script)}分之${spokenNumeral(parts[1]!, script)}`
  if (mention.unit === '1') {
    const discounted = text.replace(compiled().discount, (_, ten: string, one: string) => spokenYear(ten + one))
    return numbers(shares(discounted, script), mention, script)
  }
  const ratio = compiled().ratio.exec(text)
  if (ratio !== null) return `${spokenNumeral(ratio[1]!, script)}比${spokenNumeral(ratio[2]!, script)}`
  const suffixed = compiled().suffixed.exec(text)
  // a double of 1e21 and more no longer holds its digits: it stays as it is
  if (suffixed !== null && Math.abs(mention.low) >= 1e21) return text
  if (suffixed !== null && mention.low === mention.high && mention.kind !== 'measure' && mention.kind !== 'multiple') {
    return numbers(formatNumeral(mention.low, { style: 'mixed', script }) + text.slice(suffixed[0].length), mention, script)
  }
  const symbol = SYMBOL.exec(text)
  if (symbol !== null && mention.kind === 'money') {
    const name = unitName(mention.unit, script)
    const amount = (symbol[1] ?? '') + text.slice(symbol[0].length).trimEnd()
    return name === undefined ? undefined : numbers(/[0-9０-９万萬亿億]$/.test(amount) ? amount + name : amount, mention, script)
  }
  const name = mention.kind === 'measure' || mention.kind === 'duration' ? unitName(mention.unit, script) : undefined
  const latin = name === undefined ? undefined : LATIN_UNIT.exec(text)?.[0].trim()
  const worded = latin === undefined ? text : text.replaceAll(latin, name!)
  const spoken = numbers(mention.kind === 'multiple' ? worded.replace(/[xX×]$/, '倍') : worded, mention, script)
  return mention.unit === 'Cel' ? spoken.replace(/^[负負]/, '零下') : spoken
}
