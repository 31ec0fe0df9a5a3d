import { numeralCodes } from './numeralCodes.js'

/** Skips figures that are no number: longer than any number is. */
export const skipRun = (text: string, at: number): number => {
  const codes = numeralCodes()
  let i = at
  while (i < text.length && codes[text.charCodeAt(i)]! > 0) i++
  return i
}
