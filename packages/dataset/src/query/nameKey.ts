import { WanyiError } from '@wanyi/quantity'

/** How names are compared: width, case, spaces and the dot of foreign names do not count. */
export const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/[\s·・]+/gu, '')

/**
 * The key of a name to look up.
 * @throws {WanyiError} BAD_NAME where it is no text or has nothing in it.
 */
export const lookupKey = (name: string): string => {
  const key = typeof name === 'string' ? nameKey(name) : ''
  if (key === '') throw new WanyiError('BAD_NAME', { expected: 'a name or an id', received: JSON.stringify(name) ?? String(name) })
  return key
}
