/**
 * The value of an arithmetic formula over ids, such as `c085 * c086` or `[china-robots] / [world-robots]`: ids with a hyphen stand in brackets.
 * @throws Error where the formula is not well formed.
 */
export const evaluateFormula = (formula: string, valueOf: (id: string) => number): number => {
  const tokens = formula.match(/\[[^\]]+\]|[a-z]\w*|\d+(?:\.\d+)?(?:e-?\d+)?|[-+*/()]|\S/g) ?? []
  let at = 0
  const atom = (): number => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = sum()
      if (tokens[at++] !== ')') throw new Error(`${formula}: a bracket is not closed`)
      return inner
    }
    if (token === '-') return -atom()
    if (token !== undefined && /^\d/.test(token)) return Number(token)
    if (token !== undefined && /^[[a-z]/.test(token)) return valueOf(token.replace(/[[\]]/g, ''))
    throw new Error(`${formula}: ${token ?? 'the end'} stands where a value is expected`)
  }
  const product = (): number => {
    let value = atom()
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * atom() : value / atom()
    return value
  }
  const sum = (): number => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-') value = tokens[at++] === '+' ? value + product() : value - product()
    return value
  }
  const value = sum()
  if (at < tokens.length) throw new Error(`${formula}: ${tokens[at] ?? ''} is left over`)
  return value
}
