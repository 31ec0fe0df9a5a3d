import type { Quantity } from '../quantity/quantity.js'

/** The whole unit of a quantity as one expression: `USD/(person.mo)`. */
export const unitText = ({ unit, per }: Pick<Quantity, 'unit' | 'per'>): string => (per ? `${unit || '1'}/(${per})` : unit)
