import type { Cursor } from './Cursor.js'

/** 新台币三万元以上十五万元以下: the currency named with the first amount is that of a second one at `start`. Its code, or `''`. */
export const sharedCurrency = (cur: Cursor, start: number): string => {
  const last = cur.out.at(-1)
  return last?.kind === 'money' && /[^美港欧歐日加澳台韩韓]元$/.test(last.text) && last.unit !== cur.set.yuan
    && /^(?:以上|以下|未满|[、，至到或和及~-]){1,2}$/.test(cur.text.slice(last.end, start)) ? last.unit : ''
}
