import { requireText } from '../text/requireText.js'
import { simplifiedSteps, traditionalSteps } from './scriptTable.js'

export interface DetectedScript {
  readonly script: 'simplified' | 'traditional' | 'mixed' | 'unknown'
  /** The characters of the text that only simplified Chinese has, each once, in the order of the text. */
  readonly simplified: readonly string[]
  /** Those that only traditional Chinese has. */
  readonly traditional: readonly string[]
  /** How many places of the text decided for each. */
  readonly counts: { readonly simplified: number, readonly traditional: number }
}

/** The least share of the deciding places that makes a text mixed: below it they are a name or a quotation. */
const MIXED_FROM = 0.05

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

let marks: Uint8Array | undefined

const mark = (table: Uint8Array, steps: string, value: number): void => {
  let code = 0x4e00
  for (let i = 0; i < steps.length; i++) {
    code += steps.charCodeAt(i) - 0x30
    table[code - 0x4e00] = value
  }
}

const markTable = (): Uint8Array => {
  const table = new Uint8Array(0x5200)
  mark(table, simplifiedSteps, 1)
  mark(table, traditionalSteps, 2)
  return table
}

/**
 * Tells simplified from traditional Chinese by the characters that only one of them has (国 and 國), and says which ones these were.
 * A text whose minority is at least 5% of the deciding characters is `mixed`, one with none is `unknown` (人口, or no Chinese at all).
 * Characters that both scripts have, such as 后, 里 and 台, decide nothing, except in a word of three or four characters of which a single one is traditional:
 * 支付寶 is as likely 支付宝 with one character converted, and is `mixed`. Japanese is not told apart.
 *
 * @throws WanyiError `NOT_A_TEXT` for what is no string.
 * @example
 * detectScript('中国的万亿市场') // → { script: 'simplified', simplified: ['国', '万', '亿', '场'], traditional: [], counts: { simplified: 4, traditional: 0 } }
 * detectScript('支付寶').script // → 'mixed'
 * detectScript('臺灣銀行').script // → 'traditional'
 * detectScript('人工').script // → 'unknown'
 *
 * @see https://github.com/nk2028/opencc-js/issues/25 (the four answers)
 * @see https://github.com/houbb/opencc4j/issues/16 (a word of which one character decides)
 * @see https://github.com/BYVoid/OpenCC (the dictionaries from which the table is made)
 */
export const detectScript = (text: string): DetectedScript => {
  requireText(text)
  marks ??= markTable()
  const simplified = new Set<string>()
  const traditional = new Set<string>()
  let ones = 0
  let twos = 0
  let han = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isHan(code)) han++
    const found = marks[code - 0x4e00]
    if (found === 1) {
      ones++
      simplified.add(text[i]!)
    } else if (found === 2) {
      twos++
      traditional.add(text[i]!)
    }
  }
  const word = ones === 0 && twos === 1 && (han === 3 || han === 4)
  const mixed = word || (Math.min(ones, twos) > 0 && Math.min(ones, twos) >= MIXED_FROM * (ones + twos))
  const script = ones + twos === 0 ? 'unknown' : mixed ? 'mixed' : ones > twos ? 'simplified' : 'traditional'
  return { script, simplified: [...simplified], traditional: [...traditional], counts: { simplified: ones, traditional: twos } }
}
