import type { Figure } from './Figure.js'

/** From one member of a list to the next: a name or nothing. */
const NEXT = /^、[^，,。；;、！？\n]{0,14}$/

/** A numeral that ends in its multiplier has lost its currency to the end of the list. */
const CUT = /[万萬亿億]$/

/** The figures, with the currency that stands only after the last of a list given to all of them: 甲800亿、乙520亿、丙400亿美元. */
export const withListCurrencies = (text: string, figures: readonly Figure[]): Figure[] => {
  const shared = [...figures]
  for (let at = shared.length - 2; at >= 0; at--) {
    const figure = shared[at]
    const next = shared[at + 1]
    if (figure?.family !== 'number' || next?.family !== 'money' || next.sentence !== figure.sentence) continue
    if (CUT.test(figure.text) && NEXT.test(text.slice(figure.end, next.start))) shared[at] = { ...figure, family: 'money', unit: next.unit }
  }
  return shared
}
