import { takeNumeral } from './Amount.js'
import { type Cursor, drop } from './Cursor.js'
import { pushQuantity } from './push.js'
import { findSuffix, skipSpaces } from './readTail.js'
import { readDate } from '../date/readDate.js'
import { has } from './has.js'
import { numeralAt } from '../extract/numeralAt.js'
import { lowOf } from '../numeral/NumeralScan.js'

/** Words with 第 that name something: no place in an order. */
const NAMES = /^第(?:[一三]人称|[一二三]产业|[一二]次世界大战|一时间|三[方者]|一财经|四范式|三世界|一[手性线]|一书记|一夫人|六感|一汽车|一要[务义]|二职业|二课堂|二春)/

/** Words that an ordinal counts, some of them no classifiers. */
const PLACES = '章条款季阶课回卷排环站任代步声轮程版单类批次节页行列'

/** 第一, 第12届, 第2至6名, at 第. The unit is the classifier as written; 第三季度 is a date, 第十四个五年规划 nothing. */
export const readOrdinal = (cur: Cursor, start: number): number => {
  const { text, a, scan } = cur
  const name = NAMES.exec(text.slice(start, start + 7))
  if (name) return drop(cur, start, start + name[0].length, 'name')
  // 〔2021〕第5号, 某字第2号: the number of a document
  const document = has('字〕］]】)）令', text, start - 1) && start > cur.sentence
  const at = skipSpaces(text, start + 1)
  const end = numeralAt(cur, at)
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
  numeralAt(cur, at)
  takeNumeral(a, scan, start)
  a.numeral = a.end = numeral
  let i = skipSpaces(text, numeral)
  if (has('至到-~—', text, i) && !vague) {
    let from = i + 1
    if (text.charAt(from) === '第') from++
    const to = numeralAt(cur, from)
    if (to > from && !scan.vague && scan.loS === '' && lowOf(scan) > lowOf(a)) {
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
  if (suffix && suffix.kind !== 'money' && suffix.kind !== 'percent' && suffix.kind !== 'multiple' && (suffix.kind !== 'measure' || '桶'.includes(suffix.word)) && cur.mark - i <= 3) {
    a.unit = cur.source.slice(i, cur.mark)
    a.end = cur.mark
  } else if (has(`${PLACES}点方年月日号线路`, word) && !(word === '方' && has('面法案', text, i + 1)) && !(word === '阶' && has('段梯', text, i + 1))) {
    if (!(suffix === undefined && '点方号线路'.includes(word))) { a.unit = cur.source.charAt(i); a.end = i + 1 }
  }
  cur.done = pushQuantity(cur, a, 'ordinal', 'exact', '', 'ordinal')
  // 第七、八章, 第九届、十届: 第 holds for both
  if (!has('、和与', text, a.end) || a.hiM !== a.loM) return cur.done
  const { arabic, unit } = a
  const next = numeralAt(cur, a.end + 1)
  if (next === a.end + 1 || scan.vague || scan.arabic !== arabic || scan.big || !has(`${PLACES}名位个项届`, text, next) || unit !== '' && unit !== cur.source.charAt(next)) return cur.done
  takeNumeral(a, scan, a.end + 1)
  a.unit = cur.source.charAt(next)
  a.end = next + 1
  return cur.done = pushQuantity(cur, a, 'ordinal', 'exact', '', 'ordinal')
}
