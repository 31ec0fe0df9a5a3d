import type { Modifier } from '@wanyi/quantity'
import type { Cursor } from './Cursor.js'
import { leftHedges, rightHedges } from '../lexicon/hedges.js'
import { has } from './has.js'
import { lowOf } from '../numeral/NumeralScan.js'
import { numeralCodes } from '../numeral/numeralCodes.js'
import { standsAt } from '../lexicon/WordIndex.js'

/** What a hedge before `start` says. `duration`: 近十年 means the last ten years. `implicit`: 上百. */
export const hedgeBefore = (cur: Cursor, start: number, duration: boolean, implicit: boolean): Modifier => {
  const { text } = cur
  const floor = Math.max(cur.sentence, cur.done)
  const index = leftHedges()
  let at = start
  const spaced = text.charCodeAt(start - 2) === 32 || text.charCodeAt(start - 3) === 32 || text.charCodeAt(start - 4) === 32 ? /(小于|大于|<|>) ?(?:或者? ?等于|=) ?$/.exec(text.slice(Math.max(floor, start - 12), start)) : null
  if (spaced) return has('小<', spaced[1]!) ? 'atMost' : 'atLeast'
  let found: Modifier = 'exact'
  let filled = false
  for (let turns = 0; turns < 6; turns++) {
    while (at > floor && has(' “"「『（(±', text, at - 1)) at--
    // 约每小时173公里: the hedge stands before the rate
    const rate = at === cur.rateEnd ? RATE.exec(text.slice(Math.max(floor, at - 8), at))?.[0].length ?? 0 : 0
    at -= rate
    if (at <= floor) break
    const list = index.get(text.charCodeAt(at - 1))
    if (!list) break
    let hit = ''
    let modifier: Modifier | '' | 'stop' = 'stop'
    for (const hedge of list) {
      const from = at - hedge.word.length
      if (from < floor || !text.startsWith(hedge.word, from)) continue
      if (filled && !hedge.reach && hedge.modifier !== '' && hedge.modifier !== 'stop') { modifier = 'stop'; hit = hedge.word; break }
      hit = hedge.word
      modifier = hedge.modifier
      break
    }
    if (hit === '' || modifier === 'stop') break
    // 最低的三台
    if (hit.charAt(0) === '最' && has('的', text, at)) break
    at -= hit.length
    if (modifier === '') { filled = true; continue }
    if (hit === '上' && !implicit) { filled = true; continue }
    if (hit === '近' && duration && !(has('ms', cur.a.unit) && cur.a.unit !== 'mo' || cur.a.unit === 'h' && cur.a.loM < 12 || at > floor && has('了花费需要时期发用历长隔续达过已经约有在', text, at - 1))) break
    // 受过两次: the particle of what has been done
    if ((hit === '过') && (duration || !implicit && cur.a.unit !== '1' && lowOf(cur.a) < 10 || (at > floor && has('举经通不渡度骑见路去做有越胜历吃种说走来读买捐错演拍教赢输办摸夺超骂写试受跨喝尝获得跑装杀住换采唱吻访打拿当用爬睡活站任学修担开坐待穿戴养造好想看到飞踢熬玩听签讲', text, at - 1)))) break
    // 不超过, 不得少于, 没有高于
    if ((modifier === 'over' || modifier === 'under') && hit !== '过' && hit.charAt(0) !== '不' && NOT.test(text.slice(Math.max(floor, at - 2), at))) return modifier === 'over' ? 'atMost' : 'atLeast'
    if (modifier !== 'about') return modifier
    found = modifier
  }
  return found === 'exact' && text.charAt(start - 1) === '的' ? hedgeOfShare(cur, start) : found
}

const NOT = /(?:[不没未]|不[会能可要应得宜]|没有)$/

/** A rate word right before a number. */
const RATE = /(?:每[^，。]{1,7}|时速|[人户年月日周]均)$/

/** 约为去年同期的两倍, 几乎是对手的三分之二: what the share is of stands between. */
const SHARE = /(?:(约|大约|大概|差不多|几乎|接近|将近|不到|不足|超过|至少)(?:占|为|是|相当于|等于)|(不?(?:[低高少]于|超过)|不[到足]))[^，。；、：]{1,10}的$/

const hedgeOfShare = (cur: Cursor, start: number): Modifier => {
  const { kind } = cur.a
  const found = kind === 'percent' || kind === 'multiple' ? SHARE.exec(cur.text.slice(Math.max(cur.sentence, start - 20), start)) : null
  const word = found?.[1] ?? found?.[2]
  // 远高于同行的32%: what is compared with is known
  if (kind === 'percent' && cur.a.rule !== 'fraction' && /^[高低多少]于/.test(word ?? '')) return 'exact'
  if (word?.startsWith('不') && word !== '不到' && word !== '不足') return has('低少', word, 1) ? 'atLeast' : 'atMost'
  const modifier = word && leftHedges().get(word.charCodeAt(word.length - 1))?.find((hedge) => hedge.word === word)?.modifier
  return modifier && modifier !== 'stop' ? modifier : 'exact'
}

const GAP_STOP = '的了和与在是或及为，。；、：！？,.;:!?（）()《》“”"「」』0123456789一二三四五六七八九十百千万亿两半有我你他她它这那就不也都而但则再并且从到至由向往把被让给对将已'

/** After （含） or （不含）, which say of a bound whether it belongs. */
export const afterIncluded = (text: string, at: number): number => (has('（(', text, at) ? at + (/^[（(]不?含[^）)，。]{0,6}[）)]/.exec(text.slice(at, at + 10))?.[0].length ?? 0) : at)

/** What a hedge after `end` says; looks over a short noun (10家企业以上). */
export const hedgeAfter = (cur: Cursor, end: number, kind: string): Modifier => {
  const { text } = cur
  let at = afterIncluded(text, end)
  while (text.charCodeAt(at) === 32 && at < end + 2) at++
  const first = text.charAt(at)
  if (first === '') return 'exact'
  for (const [word, modifier] of rightHedges().get(text.charCodeAt(at)) ?? []) {
    if (standsAt(text, at, word) && !(word === '上下' && has('波文班级浮', text, at + 2)) && !(word === '不到' && numeralCodes()[text.charCodeAt(at + 2)]! > 0) && !(word === '+' && /^ ?[0-9A-Za-z]/.test(text.slice(at + 1, at + 3)))) return modifier
  }
  if (text.startsWith('工作日内', at)) return 'atMost'
  if ((first === '内') && (kind === 'duration' || kind === 'percent' || kind === 'measure' || kind === 'money') && !has('地衣外资阁部科存在陆涵容需蒙', text, at + 1)) return 'atMost'
  if (first === '起' && (kind === 'money' || kind === 'number' || kind === 'count') && (!has('跳火点来床义因案事立舞步草诉跑身源伏家名哄到飞', text, at + 1) || has('跳', text, at + 1))) return 'atLeast'
  if (first === '起' && (text.charAt(at + 1) === '步' && kind !== 'duration' || (kind === 'percent' || kind === 'measure') && (at + 1 >= cur.n || has('，。；！,;售', text, at + 1)))) return 'atLeast'
  if ((first === '有') && (text.charAt(at + 1) === '余')) return 'over'
  if (first === '未' && text.charAt(at + 1) === '满' && !/[0-9一二三四五六七八九十百千]/.test(text.charAt(at + 2))) return 'under'
  if (kind === 'duration' && /^的?时间[以之]?内/.test(text.slice(at, at + 5))) return 'atMost'
  for (let i = at; i < at + 5 && i < cur.n; i++) {
    const c = text.charAt(i)
    if (c === '以' && i > at) {
      const next = text.charAt(i + 1)
      const modifier = next === '上' ? 'atLeast' : next === '下' ? 'under' : next === '内' ? 'atMost' : undefined
      return modifier && !'来前后'.includes(next) ? modifier : 'exact'
    }
    if ((c === '左' && text.charAt(i + 1) === '右') && i > at) return 'about'
    if (GAP_STOP.includes(c) || c < '\u3400') return 'exact'
  }
  return 'exact'
}

/** 比三十大, 比170低: a comparison around the number. */
export const compared = (cur: Cursor, start: number, end: number): Modifier => {
  const { text } = cur
  let i = start - 1
  while (i > cur.sentence && text.charCodeAt(i) === 32) i--
  if (text.charAt(i) !== '比') return 'exact'
  let j = end
  while (text.charCodeAt(j) === 32 && j < end + 2) j++
  const next = text.charAt(j)
  // 比三纳米高出一半: the known figure
  if (next === '' || has('出', text, j + 1)) return 'exact'
  return '大高多重长贵'.includes(next) ? 'over' : '小低少轻短'.includes(next) ? 'under' : 'exact'
}

/** The first of the hedges to narrow wins: 大约有近 is nearly, 约30%以上 at least. */
export const joinHedges = (before: Modifier, after: Modifier): Modifier => (before === 'exact' || (before === 'about' && after !== 'exact') ? after : before)
