import { takeNumeral } from './Amount.js'
import { type Cursor, drop } from './Cursor.js'
import { pushQuantity } from './push.js'
import { findSuffix, skipSpaces } from './readTail.js'
import { readDate } from '../date/readDate.js'
import { readNumeral } from '../numeral/readNumeral.js'
import { has } from './has.js'

/** Words with 第 that name something: no place in an order. */
const NAMES = ['第一时间', '第一时间', '第三方', '第三者', '第二产业', '第二产业', '第一产业', '第一产业', '第三产业', '第三产业', '第一财经', '第一财经', '第四范式', '第四范式', '第三世界', '第二次世界大战', '第二次世界大战', '第一次世界大战', '第一次世界大战',
  '第一手', '第一性', '第一书记', '第一夫人', '第六感', '第一人称', '第一人称', '第三人称', '第一线', '第一线', '第一汽车', '第一要务', '第一要义', '第二职业', '第二课堂', '第二春']

/** 第一, 第12届, 第2至6名, at 第. The unit is the classifier as written; 第三季度 is a date, 第十四个五年规划 nothing. */
export const readOrdinal = (cur: Cursor, start: number): number => {
  const { text, a, scan, set } = cur
  for (const name of NAMES) if (text.startsWith(name, start)) return drop(cur, start, start + name.length, 'name')
  // 〔2021〕第5号, 某字第2号: the number of a document
  const document = has('字〕］]】)）令', text, start - 1) && start > cur.sentence
  const at = skipSpaces(text, start + 1)
  const end = readNumeral(text, at, scan, set.stop)
  if (end === at) return start + 1
  const numeral = end
  // 第 3.4.6 节: a number of a chapter
  if (scan.fraction && scan.arabic) return drop(cur, start, end + (/^(?:\.\d+)*/.exec(text.slice(end, end + 20))?.[0].length ?? 0), 'number of a section')
  if (document && has('号', text, end)) return drop(cur, start, end + 1, 'document number')
  const { vague } = scan
  takeNumeral(a, scan, start)
  const date = readDate(cur, start, numeral)
  if (date > 0) return date
  if (text.startsWith('个五年', numeral)) return drop(cur, start, numeral + 3, 'plan')
  readNumeral(text, at, scan, set.stop)
  takeNumeral(a, scan, start)
  a.numeral = a.end = numeral
  let i = skipSpaces(text, numeral)
  const joint = text.charAt(i)
  if ((joint === '至' || joint === '到' || joint === '-' || joint === '~' || joint === '—' || joint === '～') && !vague) {
    let from = i + 1
    if (text.charAt(from) === '第') from++
    const to = readNumeral(text, from, scan, set.stop)
    if (to > from && !scan.vague && scan.loS === '' && scan.loM * 10 ** scan.loE > a.loM * 10 ** a.loE) {
      a.hiM = scan.hiM
      a.hiE = scan.hiE
      a.digits = Math.max(a.digits, scan.digits)
      a.numeral = a.end = to
    }
  }
  i = skipSpaces(text, a.numeral)
  const suffix = findSuffix(cur, i)
  const word = text.charAt(i)
  a.unit = ''
  if (suffix && suffix.kind !== 'money' && suffix.kind !== 'percent' && suffix.kind !== 'multiple' && (suffix.kind !== 'measure' || '桶'.includes(suffix.word)) && cur.mark - i <= 2) {
    a.unit = cur.source.slice(i, cur.mark)
    a.end = cur.mark
  } else if (has('章条款季阶课回卷排环站任代步点方年月日号声轮程版单类线路批次', word) && !(word === '方' && has('面法案', text, i + 1)) && !(word === '阶' && text.charAt(i + 1) === '段')) {
    if (!(suffix === undefined && '点方号线路'.includes(word))) { a.unit = cur.source.charAt(i); a.end = i + 1 }
  }
  const done = pushQuantity(cur, a, 'ordinal', 'exact', '', 'ordinal')
  cur.done = done
  return done
}
