import { formatUnit } from '@wanyi/quantity'
import type { Mention, QuantityMention } from '../extract/Mention.js'
import { formatNumeral } from '../numeral/formatNumeral.js'
import { spokenDate } from './spokenDate.js'
import { FIGURES, plainFigures, spokenNumeral, spokenTenThousands, spokenYear, type Script } from './spokenNumeral.js'

const compile = () => ({
  signed: new RegExp(`(?<![0-9０-９])([-−－])?(${FIGURES})([ ]?[万萬])?`, 'g'),
  range: new RegExp(`(?<=[^-−－–—~～至到和与与负負下$＄¥￥€£ ])[ ]?[-−－–—~～][ ]?(?=${FIGURES}|[$＄¥￥€£])`, 'g'),
  share: new RegExp(`([-−－])?(${FIGURES})[ ]?(?:[%％]|(‰))`, 'g'),
  rangedShare: new RegExp(`(${FIGURES})(?=[ ]?[-−－–—~～至到][ ]?${FIGURES}[ ]?([%％‰]))`, 'g'),
  fraction: new RegExp(`^([-−－负負])?(?:(${FIGURES})[ 又]{1,3})?(${FIGURES})[/／](${FIGURES})(?=[^0-9a-zA-Z]*$)`),
  ratio: new RegExp(`^(${FIGURES})[ ]?[:：∶][ ]?(${FIGURES})$`),
  suffixed: new RegExp(`^[-−－]?${FIGURES} ?(?:[kKwWMBT]|bn|mn)(?![a-zA-Z])`),
  discount: /^([0-9０-９])[.．]?([0-9０-９])(?=折)/,
})

let patterns: ReturnType<typeof compile> | undefined
const compiled = (): ReturnType<typeof compile> => patterns ??= compile()

const SYMBOL = /^([-−－])?(?:US\$|HK\$|NT\$|(?:RMB|CNY|USD|HKD|EUR|GBP|JPY|TWD|KRW)[¥￥]?|[$＄¥￥€£₩₹])[ ]*/
/** A unit in letters or signs at the end of the core. */
const LATIN_UNIT = /[ ]?[a-zA-Z°℃℉μµΩ㎡㎏㎞²³/·]+[²³0-9]?$/
const QUARTERS: Readonly<Record<string, string>> = { '¼': '1/4', '½': '1/2', '¾': '3/4' }
/** Units that a mention states in another one: 10ms is 0.01 s. */
const PARTS_OF_SECONDS: Readonly<Record<string, string>> = { ms: '毫秒', us: '微秒', µs: '微秒', μs: '微秒', ns: '纳秒' }

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
    const before = whole.charAt(at - 1)
    // 一百点123 is told figure by figure, 1百01 has a nought between
    if (/[点點]/.test(before)) return formatNumeral(plainFigures(figures), { style: 'digits', zero: '零' })
    const nought = /^[0０][0-9０-９]/.test(figures) && /[百千万萬亿億佰仟]/.test(before) ? '零' : ''
    return minus(sign, script) + nought + (lone ? two : spokenNumeral(figures, script)) + (wan?.trim() ?? '')
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
  const text = mention.text.replace(/(?<=[0-9０-９])[ ]?[¼½¾]/, (found) => ` ${QUARTERS[found.trim()]!}`)
  if (mention.kind === 'entity' || !/[0-9０-９]/.test(text) || /[0-9][eE^]/.test(text)) return undefined
  if (mention.low === null) return spokenDate(text, mention.date, script)
  const parts = compiled().fraction.exec(text)
  if (parts !== null) {
    const [found, sign, whole, numerator, denominator] = parts
    const head = minus(sign, script) + (whole === undefined ? '' : `${spokenNumeral(whole, script)}又`)
    return `${head}${spokenNumeral(denominator!, script)}分之${spokenNumeral(numerator!, script)}${text.slice(found.length)}`
  }
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
  if (symbol !== null && mention.kind === 'money') return spokenMoney(text.slice(symbol[0].length), symbol[1] ?? '', mention, script)
  return spokenMeasure(text, mention, script)
}

/** An amount after its sign: $3.5亿 is 三点五亿美元, and so is $3.5亿元. */
const spokenMoney = (rest: string, sign: string, mention: QuantityMention, script: Script): string | undefined => {
  const name = unitName(mention.unit, script)
  const amount = sign + rest.replace(/(?<=[-−－–—~～到至][ ]?)(?:US\$|HK\$|NT\$|[$＄¥￥€£₩₹])[ ]?/, '').replace(/(?<=[0-9０-９万萬亿億])[元圆圓塊块]$/, '').trimEnd()
  return name === undefined ? undefined : numbers(/[0-9０-９万萬亿億多余餘]$/.test(amount) ? amount + name : amount, mention, script)
}

const spokenMeasure = (text: string, mention: QuantityMention, script: Script): string => {
  const sign = mention.kind === 'measure' || mention.kind === 'duration' ? LATIN_UNIT.exec(text)?.[0].trim() : undefined
  const degrees = sign === '°' && /[摄攝华華]氏/.test(text)
  const name = sign === undefined ? undefined : degrees ? '度' : PARTS_OF_SECONDS[sign] ?? unitName(mention.unit, script)
  const worded = name === undefined ? text : text.replaceAll(sign!, name)
  const spoken = numbers(mention.kind === 'multiple' ? worded.replace(/[xX×]$/, '倍') : worded, mention, script)
  // 零下三度到五度 may mean five below: only a single temperature is 零下
  return mention.unit === 'Cel' && mention.low === mention.high ? spoken.replace(/^[负負]/, '零下') : spoken
}
