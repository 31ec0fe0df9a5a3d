import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'
import { has } from './has.js'
import { isDigit } from '../text/isDigit.js'
import { isLetter } from '../text/isLetter.js'

const isHan = (c: number): boolean => c >= 0x3400 && c <= 0x9fff

/** Words after which a bare number is the value of something. */
const PREDICATES = /* @__PURE__ */ '评分 评 ： : 要 为 是 达 到 等于 约 超 位次 过 近 破 逾 有 共 仅 比 报 升 跌 降 涨 得 高达 与 和 及 < ≥ ≤ 大于 小于 低于 高于 不到 不足 于 少于 多于 至少 至 最多 率 数 ＝ 值 了 费 工资 薪 薪资 押金 = > 租金 奖金 保证金 定金 价'.split(' ')

/** Last characters of those words. */
let ends: string | undefined

export const afterPredicate = (cur: Cursor, start: number): boolean => {
  const { text } = cur
  let at = start
  while (at > cur.sentence && text.charCodeAt(at - 1) === 32) at--
  if (at <= cur.sentence || !has(ends ??= PREDICATES.map((word) => word.slice(-1)).join(''), text, at - 1)) return false
  for (const word of PREDICATES) if (at - word.length >= cur.sentence && text.startsWith(word, at - word.length)) return true
  return false
}

const MONEY = /(?:[价款贷租债额薪费税]|资本|资产|收入|利润|成本|融资|营收|[市估净产]值|奖金|工资|人工|预算|投资|票房|补贴|赔偿|罚|资金|缴|花费|现金|[付欠])$/
const THINGS = /(?:[者员人户众妇]|人口|销量|产量|客流|数量|次数|注册|订阅|播放|阅读|下载|点击|点赞|在线|粉丝|参数|订单|出货|活跃|日活|月活|流量|病例|浏览|观看|会员|车辆|词|字|[畜兵骑])$/

/** All characters of those words: only where one stands are the words looked for. */
let topics: string | undefined

/** Function words that cannot be the counted noun. */
const NOT_NOUN = '无又干达加买卖的了和与在是或及为以之左上也都而但则再就不没并且从占到至由向往把被让给对将已等率会能可要想出整前说走来去做有少多起其该这那中后外小时间内全下高低掉扩大减涨跌升降增同环超还才约近仅亏赚赔砸打拿搞够易一住撑吃沽此只'

/** Nouns of Latin letters that a number may stand before: 1.6万H100, 278.8万 H800 GPU小时. */
const CHIPS = /^ ?(?:[GCNT]PU|[ABHLV]\d{2,3}|die)/

/**
 * What a number without a unit is: a count, where it stands before a noun (46万服务器) or after one that is counted (用户近2亿); else a number
 * (注册资本500万). The topic is looked for in the 24 characters before.
 */
export const bareKind = (cur: Cursor, a: Amount): 'count' | 'number' => {
  const { text } = cur
  const next = text.charAt(a.end)
  // 以女性为100
  if (has('为', text, a.start - 1) && text.slice(Math.max(0, a.start - 12), a.start).includes('以')) return 'number'
  if (next !== '' && isHan(text.charCodeAt(a.end)) && !NOT_NOUN.includes(next)) return 'count'
  if (CHIPS.test(text.slice(a.end, a.end + 5))) return 'count'
  if (next === '的' && /[口员人户众民客粉]/.test(text.slice(a.end, a.end + 6))) return'count'
  const floor = Math.max(cur.sentence, a.start - 40)
  for (let i = a.start; i > floor; i--) {
    if (!has(topics ??= MONEY.source + THINGS.source, text, i - 1)) continue
    const words = text.slice(Math.max(floor, i - 2), i)
    if (MONEY.test(words)) return 'number'
    if (THINGS.test(words)) return 'count'
  }
  return 'number'
}

/** 死3人, 13金8银, 4连胜: what follows is counted by a bare digit. */
export const tallied = (text: string, at: number): boolean => has('死伤金银铜', text, at) || has('连', text, at) && has('败阴板阳胜涨跌冠平', text, at + 1)

/** Nothing but punctuation or the text's edge stands on both sides. */
export const alone = (cur: Cursor, start: number, end: number): boolean => {
  const { text } = cur
  let i = start - 1
  while (i >= 0 && text.charCodeAt(i) === 32) i--
  let j = end
  while (j < cur.n && text.charCodeAt(j) === 32) j++
  const before = i < 0 || isEdge(text.charCodeAt(i))
  return before && (j >= cur.n || isEdge(text.charCodeAt(j)))
}

const isEdge = (c: number): boolean => !isHan(c) && !isDigit(c) && !isLetter(c) && c !== 0x25 && c !== 0x2f && c !== 0x5f && c !== 0x26 && c !== 0x40 && c !== 0x23
