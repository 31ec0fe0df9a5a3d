/** The sorts of figure that the algebra of identities tells apart. */
export type Family = 'money' | 'count' | 'fraction' | 'multiple' | 'duration' | 'measure' | 'number'

/** Units of time that a rate can be counted per. */
export type Period = 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'quarter' | 'a'

/** With what a growth compares. */
export type Standard = 'year' | 'period'

/** A stated number with all that its surroundings say of it: what the search for identities works on. */
export interface Figure {
  /** Its place among the figures of the text. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** The same with the rate that the text writes after it: `2元/百万token`. */
  readonly label: string
  readonly family: Family
  /** As in the mention; `pp` and `bp` are resolved to the fraction `1`. */
  readonly unit: string
  /** Percentage points and basis points: the difference of two shares, no share of an amount. */
  readonly points: boolean
  readonly low: number
  readonly high: number
  /** `fuzzy` is an interval that 多, 余, 来 or 几 open (40多亿): the writer reckons with its lower end. */
  readonly shape: 'point' | 'fuzzy' | 'range'
  readonly modifier: string
  /** Significant digits, trailing zeros not counted. */
  readonly digits: number
  /** The value of one step in the last place written: 24亿 has 1e8, 2.4亿 1e7, 1% 0.01. */
  readonly place: number
  /** What it is counted per, other than time: `person`, `each`, `token`, a classifier. */
  readonly per: readonly string[]
  /** The time that it is counted per: stated (`20美元/月`) or read from its clause (每个月…20美元). */
  readonly period?: Period
  /** Whether the clause says that this is a figure for one of something (每, 单价, 平均, 售价). */
  readonly each: boolean
  /** Whether it is called a growth (1), a decline (-1) or neither (0). */
  readonly growth: -1 | 0 | 1
  /** What its clause compares with, or places it in: the same time of the year before (同比, 去年同期), or the time before (环比, 上一季度). */
  readonly standard?: Standard
  /** Whether its clause takes it for granted (按1%, 假设), so that it follows from nothing. */
  readonly premise: boolean
  /** Whether its clause says that it was reached from the figure before it: the 52% of 由45%提升至52%. */
  readonly reached: boolean
  /** Whether its clause calls it a rate of exchange (汇率, 兑). */
  readonly exchange: boolean
  /** The metric that its clause names before it: `revenue` of 营业收入为45.8亿元. */
  readonly metric?: string
  /** The metric of which the text calls it a share: `revenue` of 占营收的两成. */
  readonly shareOf?: string
  readonly clause: number
  readonly sentence: number
  readonly paragraph: number
}
