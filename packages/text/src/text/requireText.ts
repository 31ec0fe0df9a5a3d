import { WanyiError } from '@wanyi/quantity'

/** Refuses what is no string: without types a number or an array would pass for a text in which nothing is found. */
export const requireText = (text: unknown, path = 'text'): void => {
  if (typeof text !== 'string') throw new WanyiError('NOT_A_TEXT', { expected: 'a string', received: text === null ? 'null' : typeof text, path })
}
