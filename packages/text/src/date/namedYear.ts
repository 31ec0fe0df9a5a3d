/** Years that are named for a calendar year in which they begin or end: 2025财年, 2023-2024学年, 2024赛季, 2026会计年度. */
const NAMED = ['财年', '学年', '赛季', '会计年度', '财政年度'] as const

/** The end of 财年, 学年 or the like at `at`, or 0. */
export const namedYear = (text: string, at: number): number => {
  for (const word of NAMED) if (text.startsWith(word, at)) return at + word.length
  return 0
}
