import { ARABIC, numeralCodes } from './numeralCodes.js'

/** The value of one digit, in figures or in words: 7, ７, 七 and 柒 are 7. */
export const numeralDigit = (char: string): number => {
  const code = numeralCodes()[char.charCodeAt(0)]!
  return code >= ARABIC ? code - ARABIC : code - 1
}
