import type { Cursor } from './Cursor.js'
import { has } from './has.js'

/** 是五, 等于三: the words before `start` say that a number follows. */
export const saidToBe = ({ text, sentence }: Cursor, start: number): boolean =>
  start > sentence && has('是为于到达减加乘得', text, start - 1) && !has('也因成就作认以还', text, start - 2)
