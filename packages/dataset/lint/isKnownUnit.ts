import { classifierTable, parseUnit, WanyiError } from '@wanyi/quantity'

const counted = new Set(classifierTable().map(({ word }) => word))

/** Whether each symbol of a unit is in the registry, or is a classifier by which Chinese counts. */
export const isKnownUnit = (unit: string): boolean => {
  if (unit === '' || counted.has(unit)) return true
  try {
    parseUnit(unit)
    return true
  } catch (error) {
    if (error instanceof WanyiError) return false
    throw error
  }
}
