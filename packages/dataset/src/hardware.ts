import data from './generated/hardware.json' with { type: 'json' }
import type { Hardware } from './generated/types.js'

/** Chips, cards and servers, with throughput, memory, power and the export rules that met them. */
export const hardware: readonly Hardware[] = data
