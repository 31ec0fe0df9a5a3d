import { checkFinite } from './checkFinite.js'

/** A formula's last step: inputs so large that a double cannot hold the outcome are an error, never an infinity. */
export const result = (value: number): number => checkFinite('result', value)
