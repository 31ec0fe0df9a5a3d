/** What a text says of one day, month or year, before the missing parts are filled in. */
export interface DateParts {
  year: number
  /** A decade or century with X for what is open (199X, 18XX), instead of a year. */
  span: string
  month: number
  day: number
  /** EDTF code of a season, quarter or half: 21 to 24, 33 to 36, 40, 41; 0 for none. */
  part: number
  /** Months from the first of the year: 前三季度 is 9. */
  firstMonths: number
  approx: boolean
  hour: number
  minute: number
  second: number
  /** The day is known as a day number (昨天, 周三) and nothing has to be resolved. NaN otherwise. */
  fixed: number
  /** Days from `fixed` on: 7 for a week. */
  length: number
  end: number
  /** The year was written with the date, not taken from elsewhere. */
  stated: boolean
  /** 晚上约八点. */
  about: boolean
  /** 每年3月: no year may be filled in. */
  recurring: boolean
}

export const dateParts = (): DateParts => ({
  year: NaN, span: '', month: 0, day: 0, part: 0, firstMonths: 0, approx: false, hour: -1, minute: -1, second: -1, fixed: NaN, length: 0, end: 0, stated: false, about: false, recurring: false,
})

export const resetParts = (p: DateParts): void => {
  p.year = NaN
  p.span = ''
  p.month = p.day = p.part = p.firstMonths = p.length = p.end = 0
  p.approx = p.stated = p.about = p.recurring = false
  p.hour = p.minute = p.second = -1
  p.fixed = NaN
}

export const copyParts = (to: DateParts, from: DateParts): void => {
  to.year = from.year
  to.span = from.span
  to.month = from.month
  to.day = from.day
  to.part = from.part
  to.firstMonths = from.firstMonths
  to.approx = from.approx
  to.hour = from.hour
  to.minute = from.minute
  to.second = from.second
  to.fixed = from.fixed
  to.length = from.length
  to.end = from.end
  to.stated = from.stated
  to.about = from.about
  to.recurring = from.recurring
}
