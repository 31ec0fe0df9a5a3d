const OPEN = '“‘「『（(【《〈['
const CLOSE = '”’」』）)】》〉]'
const LONGEST = 400

/**
 * The outermost quotations and brackets of a line that close again within 400 units, as a flat list of starts and ends (`[open, close, …]`,
 * places of the marks themselves). Straight quotes open and close by turns; a mark without its partner counts for nothing.
 */
export const quotedSpans = (text: string, from: number, to: number): number[] => {
  const spans: number[] = []
  const opened: number[] = []
  let straight = -1
  const close = (open: number, at: number): void => {
    if (at - open > LONGEST) return
    while (spans.length > 0 && spans[spans.length - 2]! > open) spans.length -= 2
    spans.push(open, at)
  }
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if ((unit > 0x301f && unit < 0xff00) || (unit > 0x2f && unit < 0x5b) || (unit > 0x5d && unit < 0x2018)) continue
    const character = text[at]!
    if (character === '"') {
      if (straight < 0) straight = at
      else {
        close(straight, at)
        straight = -1
      }
    } else if (OPEN.includes(character)) opened.push(at)
    else {
      const kind = CLOSE.indexOf(character)
      const open = opened.at(-1)
      if (kind < 0 || open === undefined || text[open] !== OPEN[kind]) continue
      opened.pop()
      close(open, at)
    }
  }
  return spans
}
