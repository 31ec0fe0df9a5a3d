// The characters that only simplified or only traditional Chinese text has, from OpenCC's dictionaries (opencc-js, Apache-2.0):
// those which one conversion always changes, among the 6,763 of GB 2312 and the 5,401 commonest of Big5, less those that both sets have
// (后 is simplified for 後, and a traditional character of its own).
import st from 'opencc-js/dict/STCharacters'
import ts from 'opencc-js/dict/TSCharacters'

const changed = (dictionary) => dictionary.split('|').map((row) => row.split(' ')).filter(([key, ...targets]) => !targets.includes(key)).map(([key]) => key)

const characters = (encoding, first, last, from) => {
  const decoder = new TextDecoder(encoding)
  const all = new Set()
  for (let high = first; high <= last; high++) {
    for (let low = from; low < 0xff; low++) all.add(decoder.decode(new Uint8Array([high, low])))
  }
  return all
}

/** Sorted code points as the steps between them, each one character from U+0030 on. */
export const deltas = (list) => {
  let last = 0x4e00
  return list.map((character) => character.charCodeAt(0)).sort((a, b) => a - b).map((code) => {
    const step = String.fromCharCode(0x30 + code - last)
    last = code
    return step
  }).join('')
}

export const scriptCharacters = () => {
  const gb = characters('gbk', 0xb0, 0xf7, 0xa1)
  const big5 = characters('big5', 0xa4, 0xc6, 0x40)
  const common = (character) => /^[\u4e00-\u9fff]$/.test(character)
  return {
    simplified: changed(st).filter((character) => common(character) && gb.has(character) && !big5.has(character)),
    traditional: changed(ts).filter((character) => common(character) && big5.has(character) && !gb.has(character)),
  }
}

export const scriptTableSource = () => {
  const { simplified, traditional } = scriptCharacters()
  return `// Written by scripts/generate.mjs from the dictionaries of OpenCC (opencc-js 1.4.2, Apache-2.0); do not edit.

/** ${simplified.length} characters of simplified text only: the steps between their sorted code points from U+4E00, each one character from U+0030 on. */
export const simplifiedSteps = ${JSON.stringify(deltas(simplified))}

/** ${traditional.length} characters of traditional text only, likewise. */
export const traditionalSteps = ${JSON.stringify(deltas(traditional))}
`
}
