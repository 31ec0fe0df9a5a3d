import type { Standard } from './Figure.js'

/** What sort of reckoning a word announces. */
export type Operation = 'product' | 'sum' | 'difference' | 'ratio' | 'growth'

/** Words that say that a figure follows from those before it, whatever the reckoning. */
const RESULT = /也就是|那么|那就|因此|因而|所以|于是|意味着|相当于|等于|即(?!将|使|便|时|可|日)|可得|得出|算下来|算出|折算|推算|推得|测算|估算|合计|总计|共计|一共|从而|这样|结果|对应|大概|差不多/

/** Words that announce one sort of reckoning, on the way from the inputs to the result or right before the result. */
const OF: Readonly<Record<Operation, RegExp>> = {
  product: /按照?|乘以?|每|平均|单价|均价|价格|费率|转化率|占|其中|比例|份额|以.{0,8}计|的水平|计算/,
  sum: /加上|加起来|加在一起|合计|总计|共计|一共|总共|总和|总额|总量|累计|两项|三项|四项|各项|两笔|之和|总|共|相加|以及|和|及|另有|其余|剩下|剩余/,
  difference: /减去|减掉|扣除|扣掉|扣|差额|相差|差距|净|剩下|剩余|余下|多出|高出|低于|增加|减少|多了|少了|超出|缺口|利润|结余|增至|升至|降至/,
  ratio: /占|比例|比重|份额|比率|率|分之|平均|人均|每|相当于|是.{0,12}的|倍|约合/,
  growth: /同比|环比|增长|增幅|增速|涨|上升|提高|提升|扩大|下降|减少|下滑|跌|降|缩|年均|复合|较|比/,
}

export const resultCue = (between: string): boolean => RESULT.test(between)

export const operationCue = (operation: Operation, between: string): boolean => OF[operation].test(between)

/** How far before a figure, within its clause, a word may stand that says what it is. */
const REACH = 24

const PER_ONE = /每|平均|人均|单价|均价|单(?=[一-龥]{0,4}价|[颗台张块家个])|售价|定价|价格|报价|卖到|一[颗台张块家个辆套枚项部](?!月)|费/

const EXCHANGE = /汇率|汇价|兑|折算|换算/

/** Whether the words around a figure say that it is a rate of exchange between two currencies. */
export const isExchangeRate = (text: string, clauseStart: number, start: number, end: number): boolean =>
  EXCHANGE.test(text.slice(Math.max(clauseStart, start - 12), start)) || /^(?:元|人民币)*的?(?:汇率|汇价)/.test(text.slice(end, end + 8))

/** Whether the words right before a figure say that something came to it: 提升至52%. */
export const isReached = (text: string, clauseStart: number, start: number): boolean =>
  /[升高加长大降少低跌落窄缩增减涨调][了]?[至到]了?[约近]?$/.test(text.slice(Math.max(clauseStart, start - 6), start))

const PREMISE = /按照?|以(?![上下及来内外往前后为])|假设|假如|假定|如果|倘若|若/

/** Whether the words before a figure say that it is reckoned with, so that it does not itself follow from others: 按1%的转化率, 假设占15%. */
export const isPremise = (text: string, clauseStart: number, start: number): boolean =>
  PREMISE.test(text.slice(Math.max(clauseStart, start - REACH), start))

/** Whether the words before a share say that it is a margin around another figure: 上下浮动2%, 误差3%. */
export const isMargin = (text: string, start: number): boolean => /(?:浮动|误差|波动|偏差|正负|±)(?:约|为|在|不超过)?\s?$/.test(text.slice(Math.max(0, start - 8), start))

/** Whether the words before a figure say that it is the figure for one of something. */
export const isPerOne = (text: string, clauseStart: number, start: number): boolean =>
  PER_ONE.test(text.slice(Math.max(clauseStart, start - REACH), start))

const SHARE_OF = /占(?:了|到|据|公司|全年|年度|总|其|同期|上年|整体|全部|当年|集团){0,3}$/

/** Whether 占 stands before a word that names a whole: 占营收的两成, 占公司总收入的60%. */
export const isShareOf = (text: string, start: number, clauseStart: number): boolean =>
  SHARE_OF.test(text.slice(Math.max(clauseStart, start - 8), start))

const UP = /增长|成长|增幅|增速|增加|增|上涨|涨|上升|升|提高|提升|扩大|攀升|高出|多出|多|同比|环比|增值|溢价/g
const DOWN = /下降|减少|下滑|下跌|跌|降低|收窄|降幅|降|缩水|缩减|萎缩|少|低|回落|打折|折扣|优惠|削减/g

const STANDARDS: readonly (readonly [words: RegExp, standard: Standard])[] = [
  [/同比|年[增减]|去年|上年|前一年/, 'year'],
  [/环比|[季月][增减]|上一?个?(?:财?季|月|周|期)|前一个?(?:财?季|月|周|期)/, 'period'],
]

/** What the words before a figure, in its clause, compare it with or place it in: 同比, 去年同期, 环比, 上一季度. */
export const standardOf = (text: string, clauseStart: number, start: number): Standard | undefined => {
  const before = text.slice(Math.max(clauseStart, start - REACH), start)
  return STANDARDS.find(([words]) => words.test(before))?.[1]
}

const lastIndex = (pattern: RegExp, within: string): number => {
  let index = -1
  for (const match of within.matchAll(pattern)) index = match.index
  return index
}

/** Whether a figure is called a growth or a decline by the words right before it (增长25%, 同比下降三成) or after it (25%的增长). */
export const growthSign = (text: string, clauseStart: number, start: number, end: number): -1 | 0 | 1 => {
  const before = text.slice(Math.max(clauseStart, start - 10), start)
  const up = lastIndex(UP, before)
  const down = lastIndex(DOWN, before)
  // 增至, 降到: what follows is the level that was reached, not the change.
  if (up >= 0 || down >= 0) return /[至到]了?[^一-龥]*(?:约|近|超过|大约|了)?$/.test(before.slice(Math.max(up, down))) ? 0 : down > up ? -1 : 1
  const after = text.slice(end, end + 5)
  if (/^[左右]*的?(?:年|同比|环比)?(?:增长|增速|增幅|涨幅|溢价)/.test(after)) return 1
  return /^[左右]*的?(?:降幅|跌幅|下降|折扣|优惠)/.test(after) ? -1 : 0
}
