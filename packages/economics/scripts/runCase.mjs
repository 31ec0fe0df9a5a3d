// Computes one published case of a `__cases__` table. A row is
//   { id, topic, inputs, expected: [value, unit], tolerance: { rel?, abs? }, source, where?, note?, relation? }
// with one of
//   formula   a formula of the catalogue; inputs are [value, unit] and go through `evaluate`
//   algebra   an expression over the inputs with + - * / ( ), ceil(), sqrt() of plain numbers and hypot() of a list, computed by the unit algebra of @wanyi/quantity
//   call      an exported function that is no formula of the catalogue; inputs are plain JSON, expected is [value, '1']
// An input may itself be such a row. With `relation: 'atLeast'` the expected value is a measured one that a bound must not fall below.
import { add, convert, divide, multiply, quantity, subtract } from '@wanyi/quantity'

const number = (value) => quantity(value, '1')
const functions = {
  ceil: ({ low, high, unit }) => quantity([Math.ceil(low), Math.ceil(high)], unit),
  sqrt: ({ low, high, unit }) => quantity([Math.sqrt(low), Math.sqrt(high)], unit),
  hypot: (values) => quantity(Math.hypot(...values.map((value) => value.low)), values[0].unit),
}

/** A recursive-descent reader of sums of products. */
const compute = (text, inputs) => {
  const tokens = text.match(/[A-Za-z]\w*|[\d.]+|[-+*/()]/g)
  let at = 0
  const factor = () => {
    const token = tokens[at++]
    if (token === '(') {
      const inner = sum()
      at++
      return inner
    }
    if (/^\d/.test(token)) return number(Number(token))
    if (tokens[at] === '(') return functions[token](factor())
    return inputs[token]
  }
  const product = () => {
    let value = factor()
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? multiply(value, factor()) : divide(value, factor())
    return value
  }
  const sum = () => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-') value = tokens[at++] === '+' ? add(value, product()) : subtract(value, product())
    return value
  }
  return sum()
}

const isRow = (input) => !Array.isArray(input) && typeof input === 'object' && input !== null

/** Makes the function that computes a row, from the package's own exports. */
export const createRunner = ({ catalog, evaluate, functions: exported }) => {
  const value = (row, unit) => {
    if (row.call) return number(exported[row.call](...(Array.isArray(row.inputs) ? row.inputs : [row.inputs])))
    const inputs = Object.fromEntries(Object.entries(row.inputs).map(([name, input]) => {
      if (isRow(input)) return [name, value(input)]
      const [values, of] = input
      return [name, Array.isArray(values) ? values.map((each) => quantity(each, of)) : quantity(values, of)]
    }))
    if (row.algebra) {
      const computed = compute(row.algebra, inputs)
      return unit === undefined ? computed : convert(computed, unit)
    }
    const entry = catalog.find(({ id }) => id === row.formula)
    if (!entry) throw new Error(`${row.id}: no formula ${row.formula}`)
    return evaluate(entry, inputs, unit === undefined ? {} : { unit })
  }

  /** What the row gives, how far it is from what was published, and whether that is near enough. */
  return (row) => {
    const [expected, unit] = row.expected
    const computed = value(row, unit).low
    const deviation = row.relation === 'atLeast' ? Math.max(0, expected - computed) : Math.abs(computed - expected)
    return { computed, deviation, passes: deviation <= Math.max(row.tolerance.abs ?? 0, (row.tolerance.rel ?? 0) * Math.abs(expected)) }
  }
}
