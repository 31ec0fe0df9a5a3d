import { WanyiError } from '@wanyi/quantity'
import type { ExtractOptions } from './ExtractOptions.js'

const SUFFIX_KINDS = 'money percent multiple count measure duration age'

const wrong = (path: string, expected: string, received: unknown): never => {
  throw new WanyiError('INVALID_OPTION', { expected, received: String(received), path })
}

const oneOf = (path: string, words: string, value: string): void => {
  if (!words.split(' ').includes(value)) wrong(path, `one of ${words}`, value)
}

/** Refuses values that only a caller without types can give, and that would find nothing, or the wrong thing, without a word. */
export const checkOptions = ({ prefer = 'nearest', kinds = [], currency, units = [], holidays }: ExtractOptions): void => {
  oneOf('prefer', 'nearest past future', prefer)
  for (const kind of kinds ?? []) oneOf('kinds', `${SUFFIX_KINDS} ordinal number date time entity`, kind)
  for (const code of Object.values(currency ?? {})) if (!/^[A-Z]{3}$/.test(code ?? 'CNY')) wrong('currency', 'an ISO 4217 code', code)
  for (const { word, kind } of units ?? []) {
    if (!word) wrong('units', 'a word', word)
    oneOf('units', SUFFIX_KINDS, kind)
  }
  if (holidays && !holidays.dateOf) wrong('holidays', 'names and dateOf', holidays)
}
