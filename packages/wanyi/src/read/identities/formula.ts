import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'
import { periodSign } from './period.js'

/** A figure in the words of the text, with the time that its clause says and it does not. */
const word = (figure: Figure, signed: boolean): string =>
  signed && figure.period !== undefined && !/[/／每]/.test(figure.label) ? `${figure.label}${periodSign(figure.period)}` : figure.label

const number = (value: number): string => String(Number(value.toPrecision(6)))

/** The formula of a hypothesis in the text's own words. `relation` is `=`, `≈` or `≠`. */
export const formulaOf = ({ form, inputs, result, constant }: Hypothesis, relation: string): string => {
  // The time of a rate is written where the reckoning uses it: to convert, or to multiply with a duration.
  const overTime = inputs.some((input) => input.family === 'duration')
  const usesTime = (figure: Figure): boolean =>
    constant !== undefined && figure.period === constant.from || overTime && figure.family === 'money' && form !== 'add' && figure.per.length === 0
  const money = (figure: Figure): string => word(figure, usesTime(figure))
  const [first, ...rest] = inputs
  const words = inputs.map(money)
  const factor = constant === undefined ? '' : constant.value >= 1 ? ` × ${number(constant.value)}` : ` ÷ ${number(1 / constant.value)}`
  const end = ` ${relation} ${result.label}`
  switch (form) {
    case 'multiply': return words.join(' × ') + factor + end
    case 'add': return words.join(' + ') + end
    case 'subtract': return words.join(' − ') + end
    case 'divide': {
      const parts = rest.map(money)
      const divisor = parts.length + (constant === undefined ? 0 : 1) > 1 ? `(${parts.join(' × ')}${factor})` : parts.join('')
      return `${first?.label ?? ''} ÷ ${divisor}${end}`
    }
    case 'grow': return `${words[0] ?? ''} × (1 ${sign(inputs)} ${words[1] ?? ''})${end}`
    case 'compound': return `${words[0] ?? ''} × (1 ${sign(inputs)} ${words[2] ?? ''})^${number(inputs[1]?.low ?? 1)}${end}`
    case 'growthRate': {
      const ratio = `${words[0] ?? ''} ÷ ${words[1] ?? ''}`
      const years = inputs[2]
      const grown = years === undefined ? ratio : `(${ratio})^(1/${number(years.low)})`
      return result.growth < 0 ? `1 − ${grown}${end}` : `${grown} − 1${end}`
    }
  }
}

const sign = (inputs: readonly Figure[]): string => (inputs.some((input) => input.growth < 0) ? '−' : '+')
