import { wordRows } from '../lexicon/WordIndex.js'

/** Parts of the day that begin a time, and whether hours up to 11 in them are after noon. */
const BEGINNING = [['凌晨 清晨 早上 早晨 上午 午夜', false], ['中午 下午 午后 傍晚 晚上 晚间 深夜 夜间 夜里 当晚', true]] as const

/** Their words alone, for the index of what begins a date. */
export const dayparts = (): string => BEGINNING.map(([words]) => words).join(' ')

// a bundler drops an unused call, but not the spreading of its arguments
/** All parts of the day, also those that need a day before them (今晨 is a day of its own). */
export const DAYPARTS: readonly (readonly [word: string, afternoon: boolean])[] = /* @__PURE__ */ (() => wordRows<boolean>([...BEGINNING, ['今晨 早', false], ['晚', true]]))()
