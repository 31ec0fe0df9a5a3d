/** Words by their first UTF-16 unit, the longest first. */
export type WordIndex<T> = Map<number, (readonly [word: string, value: T])[]>

export const addWord = <T>(index: WordIndex<T>, word: string, value: T): void => {
  const list = index.get(word.charCodeAt(0))
  if (!list) index.set(word.charCodeAt(0), [[word, value]])
  else {
    // stable, longest first; the first of equal words stays in front
    let at = list.length
    while (at > 0 && list[at - 1]![0].length < word.length) at--
    list.splice(at, 0, [word, value])
  }
}

/** Does any word of the index stand at `at`? */
export const startsWord = <T>(index: WordIndex<T>, text: string, at: number): boolean => {
  const list = index.get(text.charCodeAt(at))
  if (list) for (const row of list) if (standsAt(text, at, row[0])) return true
  return false
}

/** Words that begin alike, with a space between: `begin('上 下', '周 星期')` is 上周 上星期 下周 下星期. */
export const begin = (heads: string, tails: string): string => heads.split(' ').flatMap((head) => tails.split(' ').map((tail) => head + tail)).join(' ')

/** Each word with its value, of a table that writes the words of one value in one string: `a b c`. */
export const wordRows = <T>(rows: readonly (readonly [words: string, value: T])[]): readonly (readonly [word: string, value: T])[] =>
  rows.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const))

/** An index of the words of such a table. */
export const wordIndex = <T>(rows: readonly (readonly [words: string, value: T])[]): WordIndex<T> => {
  const index: WordIndex<T> = new Map()
  for (const [word, value] of wordRows(rows)) addWord(index, word, value)
  return index
}

/** Does `word` stand at `at`, where its first unit is known to? Most words fail at the second, which is compared without a call. */
export const standsAt = (text: string, at: number, word: string): boolean =>
  word.length === 1 || (text.charCodeAt(at + 1) === word.charCodeAt(1) && (word.length === 2 || text.startsWith(word, at)))

/** End of `word` at `at`, where its first unit is known to stand and single spaces may stand between its characters; 0 where it is not there. */
export const matchWord = (text: string, at: number, word: string): number => {
  if (word.length === 1) return at + 1
  const second = text.charCodeAt(at + 1)
  if (second === word.charCodeAt(1) && (word.length === 2 || text.startsWith(word, at))) return at + word.length
  if (second !== 32) return 0
  let i = at + 1
  for (let k = 1; k < word.length; k++) {
    if (text.charCodeAt(i) === 32) i++
    if (text.charCodeAt(i) === 32) i++
    if (text.charCodeAt(i++) !== word.charCodeAt(k)) return 0
  }
  return i
}
