const NAMES: Readonly<Record<string, string>> = { h: '小时', s: '秒', min: '分钟', d: '天', kg: '公斤', km: '公里', m2: '平方米', '㎡': '平方米', t: '吨' }
const RATE = /[ ]?[/／][ ]?(h|s|min|d|kg|km|m2|㎡|t|小时|小時|分钟|分鐘|秒|天|日|周|週|月|季度|年|人|个|個|次|股|台|户|戶|公里|公斤|千克|吨|噸|平方米|升|token)(?![a-zA-Z0-9])/y

/** The denominator that stands at `at` as it is said: /h is 每小时, /月 每月. */
export const spokenRate = (text: string, at: number): { readonly end: number, readonly words: string } | undefined => {
  RATE.lastIndex = at
  const found = RATE.exec(text)
  return found === null ? undefined : { end: at + found[0].length, words: `每${NAMES[found[1]!] ?? found[1]!}` }
}
