import { foldVariants } from '../lexicon/variants.js'
import { has } from './has.js'
import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'

/**
 * 一家公司 is 'a company', no count. Counted it is after 只有, 仅, 每, 各, 另, 共, after a number that it is set against (每2300人就有一家), and before one
 * (一个变成两个).
 */
export const oneIsArticle = (cur: Cursor, a: Amount): boolean => {
  const { text } = cur
  // 三室一厅, but no more than a flat of 一室一厅
  if (a.unit === '人' || a.unit === '人次' || has('厅卫廳衛', a.unit) && cur.out.at(-1)?.end === a.start) return false
  let i = a.start
  while (i > cur.sentence && text.charCodeAt(i - 1) === 32) i--
  const last = text.charAt(i - 1)
  const two = text.slice(Math.max(cur.sentence, i - 2), i)
  if (last === '仅' || two === '只有' || two === '只要' || two === '仅有' || has('每各', last) || (last === '共' && two !== '公共') || (last === '只' && text.charAt(i - 2) !== '不')) return false
  // 点一份: so many are ordered
  if (last === '点' && has('盘瓶杯份碗', a.unit)) return false
  // an inventory: 综合楼一幢，砍刀一把、
  if ('部件幢栋台把枚支间艘架辆套份具张块条株座匹'.includes(a.unit) && (a.end >= cur.n || has('，。；、,;', text, a.end)) && /[\u3400-\u9fff]/.test(last) && !has('的成如上下这那中哪每当同另是为过做共有着了像第前后某唯之', last)) return false
  // set against a number before it in the clause: 每2300人就擁有一家
  for (let k = i - 1; k >= Math.max(cur.sentence, i - 16); k--) {
    const c = text.charAt(k)
    if ('，。；,;'.includes(c)) break
    if (c === '每') return false
  }
  // in a list of such: 两名小孩、一名老人, 一名成人和两名儿童
  const unit = foldVariants(a.unit)
  const other = cur.out.at(-1)
  if (other?.kind === 'count' && other.unit === a.unit && other.end > a.start - 10 && /^[^，。；]*[、和及与]$/.test(text.slice(other.end, a.start))) return false
  const tail = text.slice(a.end, a.end + 12)
  const twin = tail.indexOf(unit)
  if (twin > 1 && has('两二三四五六七八九十0123456789', tail, twin - 1) && has('、和及与', tail, twin - 2)) return false
  // or after it: 一个变成两个
  const at = tail.search(/[变换顶抵增]/)
  if (at >= 0 && at < 6) {
    const rest = tail.slice(at)
    return !new RegExp(`[两二三四五六七八九十百千0-9]${unit}`).test(rest)
  }
  return true
}
