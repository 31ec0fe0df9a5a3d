/** Is the character at `at` one of `set`? False outside the text. A short set is compared unit by unit: a search in a string of Chinese costs more. */
export const has = (set: string, text: string, at = 0): boolean => {
  if (!(at >= 0 && at < text.length)) return false
  if (set.length > 12) return set.indexOf(text.charAt(at)) >= 0
  const c = text.charCodeAt(at)
  for (let i = 0; i < set.length; i++) if (set.charCodeAt(i) === c) return true
  return false
}
