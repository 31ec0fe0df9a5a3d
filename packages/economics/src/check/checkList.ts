import { fail } from './fail.js'

/** Checks that `values` is a list with something in it and that each member passes `check`. */
export const checkList = (path: string, values: readonly number[], check: (path: string, value: number) => number): readonly number[] => {
  if (!Array.isArray(values) || values.length === 0) fail(path, values, 'a list of numbers')
  values.forEach((value, index) => check(`${path}[${index}]`, value))
  return values
}
