import { type Amount, scaleAmount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { findSuffix, skipSpaces } from './readTail.js'
import { latinUnit } from '../lexicon/latinUnits.js'
import { wordIndex, matchWord, type WordIndex } from '../lexicon/WordIndex.js'
import { has } from './has.js'
import { LETTERS } from '../lexicon/letters.js'
import { numeralAt } from '../extract/numeralAt.js'

/** Denominators by word, where they differ from the unit of the same word. */
const PER: readonly (readonly [string, string])[] = [
  ['分钟 分', 'min'], ['小时 个小时 时 钟头', 'h'], ['天 日', 'd'], ['周 星期 个星期', 'wk'], ['月 个月', 'mo'], ['年 载', 'a'], ['秒 秒钟', 's'], ['季度 季 个季度', 'quarter'],
  ['人 生 位用户 名员工 个人', 'person'], ['股', 'share'], ['个', 'each'], ['手', '手'], ['科', '科'], ['学年', '学年'], ['尾', '尾'], ['token tokens Token Tokens TOKEN tok 词元 个token 个tokens 个Token 个词元', 'token'], ['桶', '[bbl]'], ['度 度电', 'kW.h'],
  ['month months', 'mo'], ['year years yr a', 'a'], ['week weeks', 'wk'], ['user users person people seat', 'person'],
]

/** Denominators of time. */
export const TIMES: RegExp = /(?:^|\.)(?:a|mo|wk|d|h|min|s)$/

let perIndex: WordIndex<string> | undefined

/** The denominator at `at`, as the `per` of a mention; its end is in `cur.mark`. */
export const readPer = (cur: Cursor, at: number): string => {
  perIndex ??= wordIndex(PER)
  const { text } = cur
  const suffix = findSuffix(cur, at)
  const suffixEnd = suffix ? cur.mark : 0
  let per = ''
  let end = 0
  for (const [word, value] of perIndex.get(text.charCodeAt(at)) ?? []) {
    const to = matchWord(text, at, word)
    // a word of letters ends where they end: /month, but not /a of /ab
    if (to > 0 && !(/[a-z]/i.test(text.charAt(to - 1)) && /[a-z]/i.test(text.charAt(to)))) { per = value; end = to; break }
  }
  if (suffix?.word === '块') { per = cur.source.charAt(at); end = suffixEnd } else if (suffix && suffixEnd > end && suffix.kind !== 'percent' && suffix.kind !== 'multiple' && suffix.times === 1 && suffix.shift === 0) { per = suffix.kind === 'count' && suffix.unit === suffix.word ? cur.source.slice(at, suffixEnd) : suffix.unit; end = suffixEnd }
  if (per === '') {
    let i = at
    while (i < at + 12 && /[A-Za-z0-9²³]/.test(text.charAt(i))) i++
    const unit = i > at ? latinUnit(text.slice(at, i).replace('²', '2').replace('³', '3')) : null
    if (unit && unit[2] === 0) { per = unit[1]; end = i }
    else if (i > at && i - at === 1 && has('hs', text, at)) { per = text.charAt(at); end = i }
  }
  if (per === 'quarter') per = ''
  cur.mark = end
  return per
}

/** A number before the denominator's unit: 百万tokens, 1M tokens, 100公里. Scales `a`; returns where the unit starts. */
const readDenominatorNumber = (cur: Cursor, a: Amount, at: number): number => {
  const { text } = cur
  const end = numeralAt(cur, at)
  const s = cur.scan
  let i = end
  let shift = 0
  // 930套/76458.66㎡: two amounts
  if (end > at && (s.vague || s.loS !== '' || s.fraction && s.loM > 1000)) return -1
  const letter = text.charAt(i)
  const next = text.charAt(i + 1)
  if (has('MKkB', letter) && (has(' tT', next) || (end > at && !/[A-Za-z]/.test(next)))) {
    const word = skipSpaces(text, i + 1)
    const tok = word + (/^(?:in|out)put /.exec(text.slice(word, word + 7))?.[0].length ?? 0)
    if (/^[tT]ok/.test(text.slice(tok, tok + 3)) || text.startsWith('词元', tok)) {
      shift = LETTERS[letter]!
      i = tok
    }
  }
  if (end > at) {
    let m = s.loM
    let e = s.loE + shift
    while (m >= 10 && m % 10 === 0) { m /= 10; e++ }
    scaleAmount(a, 1, -e)
    if (m !== 1) { if (!(m > 0)) return -1; a.over *= m }
  } else if (shift > 0) scaleAmount(a, 1, -shift)
  return skipSpaces(text, i)
}

/** /月, /吨, 每升 after the amount, several in a row (元/人/月, mg/(kg·d)). Returns the end of the last one; the core ends before. */
export const rateAfter = (cur: Cursor, a: Amount): number => {
  const { text } = cur
  let end = a.end
  for (let turns = a.kind === '' ? 3 : 0; turns < 3; turns++) {
    let at = skipSpaces(text, end)
    // 300克标准煤/千瓦时
    if (end === a.end && a.kind === 'measure') at += /^(?:[\u3400-\u9fff]{1,4}|CO2e?)(?=\/)/.exec(text.slice(at, at + 5))?.[0].length ?? 0
    const char = text.charAt(at)
    // mg/(kg·d)
    if (char === '/') at = skipSpaces(text, has('（(', text, at + 1) ? at + 2 : at + 1)
    else if (a.per !== '' && has('·⋅', char)) at++
    else if (char === '每' && a.kind !== 'count' && a.kind !== 'percent' && a.kind !== 'multiple') at++
    else break
    const { loE, hiE, over } = a
    const from = readDenominatorNumber(cur, a, at)
    if (from < 0) break
    const per = readPer(cur, from)
    // 200kW/272马力 says the same twice; 2纳米每片晶圆3万美元 begins anew
    if (per === '' || cur.mark === 0 || char === '每' && a.kind === 'measure' && /^[\u3400-\u9fff]{2}/.test(text.slice(cur.mark, cur.mark + 2)) && !has('以的左', text, cur.mark) || a.over !== over && a.kind === 'measure' && !TIMES.test(per)) { a.loE = loE; a.hiE = hiE; a.over = over; break }
    end = cur.mark
    a.per = a.per === '' ? per : `${a.per}.${per}`
  }
  if (a.per !== '') return end
  if (a.kind === 'money' || a.kind === '') {
    // 5块一份, 20美元一个月
    const at = skipSpaces(text, a.end)
    if (text.charAt(at) === '一') {
      const per = readPer(cur, at + 1)
      const next = text.charAt(cur.mark)
      if (per !== '' && cur.mark > at + 1 && (next === '' || '，。、；！？的了,.;) ）'.includes(next)) && per !== 'each') { a.per = per; return cur.mark }
    }
    if (a.kind !== '') a.per = afterMoney(cur, a.end)
  }
  return a.end
}

/** 1000元月租, 两兆元以上的年产值. */
const afterMoney = (cur: Cursor, end: number): string => {
  const { text } = cur
  let at = end
  if (text.startsWith('以上', at) || text.startsWith('以下', at) || text.startsWith('左右', at)) at += 2
  if (text.charAt(at) === '的') at++
  const char = text.charAt(at)
  if (!has('年月日', char)) return ''
  const after = text.charAt(at + 1)
  return has('薪费租产收', after) ? (char === '年' ? 'a' : char === '月' ? 'mo' : 'd') : ''
}

const CHANGED = /^(?:[上下回提调]?[涨跌升降增提调压缩减]{1,2}[至到为]|变[为成])了?(?:[约近]|不到|超过)?$/

/** The rate word before the number that is in force at `start`, or `''`. */
export const rateBefore = (cur: Cursor, start: number, kind: string): string => {
  if (cur.rate === '' || start < cur.rateEnd || kind === 'percent' || kind === 'multiple' || kind === 'ordinal' || kind === 'age') return ''
  const { text } = cur
  // 每箱(20英尺)419美元: the rate is of what comes after
  if (cur.rateEnd === start - 1 && has('（(', text, start - 1)) return ''
  // 人均收入2.2万元，总存款达2亿元: another subject
  if (cur.rateWide && kind === 'money' && start - cur.rateEnd < 200) return /总|共/.test(text.slice(Math.max(cur.rateEnd, cur.rateUsed), start)) ? '' : cur.rate
  if (start - cur.rateEnd > 24) return ''
  const from = Math.max(cur.rateEnd, cur.rateUsed)
  if (cur.rateUsed > cur.rateEnd) {
    // 每吨从20元降到15元
    if (CHANGED.test(text.slice(cur.rateUsed, Math.min(start, cur.rateUsed + 9)))) return start - cur.rateUsed < 9 ? cur.rate : ''
    // only for a list: 每吨上调345元、330元
    // 每亩施复合肥40公斤、尿素8公斤
    const most = cur.rate === 'token' ? 8 : kind === 'measure' && has('、', text, cur.rateUsed) && !/[总共]/.test(text.slice(cur.rateUsed, start)) ? 7 : 2
    if (start - cur.rateUsed > most || !has('、和与及或/，,', text, cur.rateUsed) || (most === 2 && has('，,', text, cur.rateUsed))) return ''
    return cur.rate
  }
  // 人均收入比值为2.39: a ratio has no rate
  for (let i = from; i < start; i++) if (has('，。；,;！？：比', text, i)) return ''
  return cur.rate
}

/** Puts a rate word in force from `end` on. Returns `end`. */
export const setRate = (cur: Cursor, per: string, end: number, scale: number, wide: boolean): number => {
  cur.rate = per
  cur.rateEnd = end
  cur.rateUsed = -1
  cur.rateScale = scale
  cur.rateOver = 1
  cur.rateWide = wide
  return end
}
