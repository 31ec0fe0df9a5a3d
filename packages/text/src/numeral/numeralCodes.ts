/** What a character means inside a numeral: digits are 1 to 10 (零 to 九), units 16 + their power of ten, ASCII digits 48 to 57. */
export const UNIT = 16
export const TWENTY = 33
export const POINT = 40
export const SOME = 41
export const MORE = 42
export const COMMA = 44
export const DOT = 46
export const ARABIC = 48

/** Each row starts at a code: the characters of that code, a space, those of the next. */
const rows = (): readonly (readonly [code: number, characters: string])[] => [
  [1, '零〇○洞 一壹弌幺 二贰貳弍两兩俩倆 三叁參参叄仨 四肆 五伍 六陆陸 七柒拐 八捌 九玖'],
  [UNIT + 1, '十拾 百佰 千仟 万萬'], [UNIT + 8, '亿億'], [UNIT + 12, '兆'], [TWENTY, '廿 卅 卌'],
  [POINT, '点點 几幾数數 多余餘来來'], [COMMA, ',，\u2009\u202f'], [DOT, '.．﹒'],
]

let table: Uint8Array | undefined

/** The code of every UTF-16 unit; 0 for what no numeral holds. Built at first use. */
export const numeralCodes = (): Uint8Array => {
  if (table) return table
  table = new Uint8Array(65536)
  for (const [first, characters] of rows()) {
    let code = first
    for (const character of characters) {
      if (character === ' ') code++
      else table[character.charCodeAt(0)] = code
    }
  }
  for (let i = ARABIC; i < ARABIC + 10; i++) table[i] = table[i + 0xfee0] = i
  return table
}
