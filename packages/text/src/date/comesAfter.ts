const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?=~|T|$)/

/** Does the first of two dates come after the second, as far as both are precise? */
export const comesAfter = (a: string, b: string): boolean => {
  const first = PLAIN.exec(a)?.[0]
  const second = PLAIN.exec(b)?.[0]
  if (!first || !second) return false
  const length = Math.min(first.length, second.length)
  return first.slice(0, length) > second.slice(0, length)
}
