import type { Modifier } from '../quantity/quantity.js'

/** The hedge of −x, or of 1/x, when x carries this one: what bounded from below bounds from above. */
const mirrored: Readonly<Record<Modifier, Modifier>> = {
  exact: 'exact', about: 'about', over: 'under', atLeast: 'atMost', under: 'over', atMost: 'atLeast', nearly: 'over',
}

/**
 * The hedge of a result that grows with both of its operands:
 *
 * |         | exact   | about | over  | atLeast | nearly | under | atMost |
 * | ------- | ------- | ----- | ----- | ------- | ------ | ----- | ------ |
 * | exact   | exact   | about | over  | atLeast | nearly | under | atMost |
 * | about   | about   | about | about | about   | about  | about | about  |
 * | over    | over    | about | over  | over    | about  | about | about  |
 * | atLeast | atLeast | about | over  | atLeast | about  | about | about  |
 * | nearly  | nearly  | about | about | about   | nearly | under | under  |
 * | under   | under   | about | about | about   | under  | under | under  |
 * | atMost  | atMost  | about | about | about   | under  | under | atMost |
 *
 * `about` wins over everything; one bound from below and one from above leave only `about`; of two bounds on the same side the strict one stays.
 * The direction of an operand is 1 where the result grows with it, −1 where it falls (a subtrahend, a divisor, a factor beside a negative one: its
 * hedge is mirrored, `nearly` into `over`), 0 where it does both (any hedge is then `about`).
 */
export const combineModifiers = (a: Modifier, b: Modifier, directionA: -1 | 0 | 1 = 1, directionB: -1 | 0 | 1 = 1): Modifier => {
  const [x, y] = [turned(a, directionA), turned(b, directionB)]
  if (x === y || y === 'exact') return x
  if (x === 'exact') return y
  const lower = (m: Modifier): boolean => m === 'over' || m === 'atLeast'
  if (x === 'about' || y === 'about' || lower(x) !== lower(y)) return 'about'
  return lower(x) ? 'over' : 'under'
}

const turned = (modifier: Modifier, direction: -1 | 0 | 1): Modifier =>
  direction === 1 || modifier === 'exact' ? modifier : direction === -1 ? mirrored[modifier] : 'about'
