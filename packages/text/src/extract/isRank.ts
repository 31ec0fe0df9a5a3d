import type { Cursor } from './Cursor.js'
import { has } from './has.js'

/** 排名前三, 全球前五: a numeral at `start` is a place in an order. */
export const isRank = ({ text }: Cursor, start: number): boolean => has('前', text, start - 1) && has('名位量行列率居球业国', text, start - 2)
