import type { Amount } from './Amount.js'
import type { Cursor } from './Cursor.js'

const isHan = (c: number): boolean => c >= 0x3400 && c <= 0x9fff

/** Words after which a bare number is the value of something. */
const PREDICATES = '为 為 是 达 達 到 至 于 於 等于 等於 约 約 超 过 過 近 破 逾 有 共 仅 僅 比 报 報 升 跌 降 涨 漲 得 评 高达 高達 与 與 和 及 = ＝ > < ≥ ≤ ： : 大于 小于 低于 高于 不到 不足 少于 多于 至少 最多 值 率 数 數 了'.split(' ')

export const afterPredicate = (cur: Cursor, start: number): boolean => {
  const { text } = cur
  let at = start
  while (at > cur.sentence && text.charCodeAt(at - 1) === 32) at--
  for (const word of PREDICATES) if (at - word.length >= cur.sentence && text.startsWith(word, at - word.length)) return true
  return false
}

const MONEY = /(?:[价價费費额額款薪租债債税稅贷貸]|资本|資本|资产|資產|收入|利润|利潤|成本|融资|融資|[营營]收|[市估净淨产產]值|[奖獎]金|工[资資]|[预預]算|投[资資]|票房|[补補][贴貼]|[赔賠][偿償]|[罚罰]|[资資]金|[缴繳]|花[费費]|[现現]金)$/
const THINGS = /(?:[人户戶众眾者员員妇婦]|人口|[销銷]量|[产產]量|客流|[数數]量|次[数數]|[注註][册冊]|[订訂][阅閱]|播放|[阅閱][读讀]|下[载載]|[点點][击擊]|[点點][赞讚]|在[线線]|粉[丝絲]|[参參][数數]|[订訂][单單]|出[货貨]|活[跃躍]|日活|月活|流量|病例|[浏瀏][览覽]|[观觀]看|会员|會員|[车車][辆輛]|[词詞]|字)$/

/** Function words that cannot be the counted noun. */
const NOT_NOUN = '的了和与與在是或及为為以之左上前后後不也都而但则則再并並且从從到至由向往把被让讓给給对對将將已等时時来來去说說就还還又才会會能可要想有无無没沒起其该該这這那此中间間内內外下率高低大小多少增减減涨漲跌升降同环環占佔超达達约約近仅僅'

/**
 * What a number without a unit is: a count, where it stands before a noun (46万服务器) or after one that is counted (用户近2亿); else a number
 * (注册资本500万). The topic is looked for in the 24 characters before.
 */
export const bareKind = (cur: Cursor, a: Amount): 'count' | 'number' => {
  const { text } = cur
  const next = text.charAt(a.end)
  if (next !== '' && isHan(text.charCodeAt(a.end)) && !NOT_NOUN.includes(next)) return 'count'
  if (next === '的' && /[人民口户戶众眾客粉员員]/.test(text.slice(a.end, a.end + 6))) return 'count'
  const floor = Math.max(cur.sentence, a.start - 40)
  for (let i = a.start; i > floor; i--) {
    const words = text.slice(Math.max(floor, i - 2), i)
    if (MONEY.test(words)) return 'number'
    if (THINGS.test(words)) return 'count'
  }
  return 'number'
}

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

const isEdge = (c: number): boolean => !isHan(c) && !(c >= 48 && c <= 57) && !(c >= 65 && c <= 90) && !(c >= 97 && c <= 122) && c !== 0x25 && c !== 0x2f && c !== 0x5f && c !== 0x26 && c !== 0x40 && c !== 0x23
