/** Years that are named for a calendar year in which they begin or end: 2025财年, 2023-2024学年, 2024赛季. */
const NAMED = ['财年', '学年', '赛季'] as const

/** The end of 财年, 学年 or 赛季 at `at`, or 0. */
export const namedYear = (text: string, at: number): number => {
  for (const word of NAMED) if (text.startsWith(word, at)) return at + word.length
  return 0
}
