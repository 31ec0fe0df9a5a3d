/** Words whose full stop does not end a sentence; with the stops inside, without the last one. */
const ABBREVIATIONS = 'Mr Mrs Ms Dr Prof Sr Jr St Inc Ltd Co Corp LLC vs etc e.g i.e cf No Nos Vol vol Fig fig Eq eq approx est al ' +
  'U.S U.K U.N E.U Ph.D a.m p.m Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'

let abbreviations: ReadonlySet<string> | undefined

const isHan = (unit: number): boolean => (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xd840 && unit <= 0xdfff)
const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Whether the half-width full stop at `at` ends a sentence that began at `start`. */
export const endsAtPoint = (text: string, at: number, to: number, start: number): boolean => {
  let next = at + 1
  while (next < to && text[next] === '.') next++
  if (next >= to) return true
  const after = text.charCodeAt(next)
  const before = at > start ? text.charCodeAt(at - 1) : 0
  if (isHan(after)) return isHan(before) || (at > start && '%％‰）)】》」』”’℃'.includes(text[at - 1]!)) || next - at > 2
  if ('”’」』）)】》〉]"\''.includes(text[next]!)) return !isLetter(text.charCodeAt(next + 1))
  if (after !== 0x20 && after !== 9 && after !== 0x3000) return false
  while (next < to && (text[next] === ' ' || text[next] === '\t' || text[next] === '　')) next++
  if (next < to && text.charCodeAt(next) >= 0x61 && text.charCodeAt(next) <= 0x7a) return false
  let word = at
  while (word > start && at - word < 12 && (isLetter(text.charCodeAt(word - 1)) || text[word - 1] === '.')) word--
  if (word < at) {
    abbreviations ??= new Set(ABBREVIATIONS.split(' '))
    const letters = text.slice(word, at)
    return !(letters.length === 1 && letters >= 'A' && letters <= 'Z' && letters !== 'I') && !abbreviations.has(letters)
  }
  let figure = at
  while (figure > start && at - figure < 4 && isDigit(text.charCodeAt(figure - 1))) figure--
  return !(figure < at && text.slice(start, figure).trim() === '')
}
