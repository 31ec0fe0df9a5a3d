/** What a character means inside a numeral: digits are 1 to 10 (零 to 九), units 16 + their power of ten, ASCII digits 48 to 57. */
export const UNIT = 16
export const TWENTY = 33
export const POINT = 40
export const SOME = 41
export const MORE = 42
export const COMMA = 44
export const DOT = 46
export const ARABIC = 48

const rows = (): readonly (readonly [chars: string, code: number])[] => [
  ['零〇○洞', 1], ['一壹弌幺', 2], ['二贰貳弍两兩俩倆', 3], ['三叁參参叄仨', 4], ['四肆', 5],
  ['五伍', 6], ['六陆陸', 7], ['七柒拐', 8], ['八捌', 9], ['九玖', 10],
  ['十拾', UNIT + 1], ['百佰', UNIT + 2], ['千仟', UNIT + 3], ['万萬', UNIT + 4], ['亿億', UNIT + 8], ['兆', UNIT + 12],
  ['廿', TWENTY], ['卅', TWENTY + 1], ['卌', TWENTY + 2],
  ['点點', POINT], ['几幾数數', SOME], ['多余餘来來', MORE], [',，', COMMA], ['.．﹒', DOT],
  ['0123456789', ARABIC], ['０１２３４５６７８９', ARABIC],
]

let table: Uint8Array | undefined

/** The code of every UTF-16 unit; 0 for what no numeral holds. Built at first use. */
export const numeralCodes = (): Uint8Array => {
  if (table) return table
  table = new Uint8Array(65536)
  for (const [chars, code] of rows()) {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = code === ARABIC ? ARABIC + i : code
  }
  return table
}
