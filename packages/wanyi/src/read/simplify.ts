import { traditionalForms } from './traditionalForms.js'

let table: { readonly forms: ReadonlyMap<string, string>; readonly pattern: RegExp } | undefined

const tableOf = (): NonNullable<typeof table> => {
  if (table === undefined) {
    const pairs = traditionalForms.match(/../gu) ?? []
    table = { forms: new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)])), pattern: new RegExp(`[${pairs.map((pair) => pair.charAt(0)).join('')}]`, 'g') }
  }
  return table
}

/**
 * The text with the traditional characters made simplified that the reader's own words are written with, one for one, so that every
 * place in it stays where it is. It is for looking words up, not for people: what is shown comes from the text itself.
 */
export const simplify = (text: string): string => {
  const { forms, pattern } = tableOf()
  return text.replace(pattern, (character) => forms.get(character) ?? character)
}
