/**
 * The pieces of `from` that `to` has otherwise, as `[start, end, replacement]` in UTF-16 units of `from`: character by character where both have as
 * many, otherwise everything between the beginning and the end that they share.
 */
export const alignPieces = (from: string, to: string): [start: number, end: number, written: string][] => {
  if (from === to) return []
  const a = [...from]
  const b = [...to]
  const pieces: [start: number, end: number, written: string][] = []
  if (a.length === b.length) {
    let at = 0
    for (let i = 0; i < a.length; i++) {
      const end = at + a[i]!.length
      if (a[i] !== b[i]) pieces.push([at, end, b[i]!])
      at = end
    }
    return pieces
  }
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const start = a.slice(0, head).join('').length
  return [[start, from.length - a.slice(a.length - tail).join('').length, b.slice(head, b.length - tail).join('')]]
}
