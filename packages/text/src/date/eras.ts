import { wordRows } from '../lexicon/WordIndex.js'

/** Eras before a year, and what is added to it; 公元前 counts back from the year 1 (221 BC is -0220); FY is a financial year. */
export const ERAS: readonly (readonly [word: string, base: number])[] = /* @__PURE__ */ wordRows([
  ['公元前 西元前 纪元前', NaN], ['公元 西元 纪元 FY', 0], ['民国 大正', 1911], ['令和', 2018], ['平成', 1988], ['昭和', 1925], ['明治', 1867],
])
