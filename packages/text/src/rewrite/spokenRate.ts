const NAMES: Readonly<Record<string, string>> = {
  h: '小时', s: '秒', min: '分钟', d: '天', kg: '公斤', g: '克', km: '公里', m2: '平方米', 'm²': '平方米', '㎡': '平方米', m3: '立方米', 'm³': '立方米', t: '吨', L: '升', mL: '毫升',
}
const DENOMINATORS = 'h|s|min|d|kg|g|km|m[23²³]|㎡|t|mL|L|小时|小時|分钟|分鐘|秒|天|日|周|週|月|季度|年|人次|人|个|個|次|股|台|户|戶|件|张|張|辆|輛|套|颗|顆|桶|度'
  + '|公里|公斤|千克|克|吨|噸|斤|平方米|平米|立方米|毫升|升|(?:百万|百萬|千)?tokens?'

let rate: RegExp | undefined

/** The denominators that stand at `at` as they are said: /h is 每小时, /月 每月, /人/天 每人每天. */
export const spokenRate = (text: string, at: number): { readonly end: number, readonly words: string } | undefined => {
  rate ??= new RegExp(`[ ]?[/／][ ]?(${DENOMINATORS})(?![a-zA-Z0-9])`, 'y')
  let words = ''
  let end = at
  for (;;) {
    rate.lastIndex = end
    const found = rate.exec(text)
    if (found === null) return words === '' ? undefined : { end, words }
    words += `每${NAMES[found[1]!] ?? found[1]!}`
    end += found[0].length
  }
}
