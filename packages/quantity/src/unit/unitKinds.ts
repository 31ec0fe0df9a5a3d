/** A dimension: exponents over base symbols, `{ m: 1, s: -1 }` for a speed; no entry is 0, and a plain number has none. */
export type Dimension = Readonly<Record<string, number>>

/** What sort of thing a unit measures. */
export type UnitKind =
  | 'number' | 'length' | 'area' | 'volume' | 'mass' | 'time' | 'frequency' | 'temperature'
  | 'force' | 'pressure' | 'energy' | 'power' | 'charge' | 'current' | 'voltage' | 'resistance'
  | 'level' | 'substance' | 'light' | 'illuminance' | 'data' | 'bandwidth' | 'compute' | 'computeRate'
  | 'operations' | 'operationRate' | 'token' | 'character' | 'person' | 'share' | 'each'

/**
 * The dimension of each kind and the size of its base unit in grams, metres, seconds, kelvins and coulombs: a newton is 1000 g.m/s2.
 * Mass counts in grams because UCUM does.
 */
export const unitKinds: Readonly<Record<UnitKind, readonly [dimension: Dimension, factor: number]>> = {
  number: [{}, 1],
  length: [{ m: 1 }, 1],
  area: [{ m: 2 }, 1],
  volume: [{ m: 3 }, 1],
  mass: [{ g: 1 }, 1],
  time: [{ s: 1 }, 1],
  frequency: [{ s: -1 }, 1],
  temperature: [{ K: 1 }, 1],
  force: [{ g: 1, m: 1, s: -2 }, 1e3],
  pressure: [{ g: 1, m: -1, s: -2 }, 1e3],
  energy: [{ g: 1, m: 2, s: -2 }, 1e3],
  power: [{ g: 1, m: 2, s: -3 }, 1e3],
  charge: [{ C: 1 }, 1],
  current: [{ C: 1, s: -1 }, 1],
  voltage: [{ g: 1, m: 2, s: -2, C: -1 }, 1e3],
  resistance: [{ g: 1, m: 2, s: -1, C: -2 }, 1e3],
  level: [{ dB: 1 }, 1],
  substance: [{ mol: 1 }, 1],
  light: [{ lm: 1 }, 1],
  illuminance: [{ lm: 1, m: -2 }, 1],
  data: [{ bit: 1 }, 1],
  bandwidth: [{ bit: 1, s: -1 }, 1],
  compute: [{ FLOP: 1 }, 1],
  computeRate: [{ FLOP: 1, s: -1 }, 1],
  operations: [{ OP: 1 }, 1],
  operationRate: [{ OP: 1, s: -1 }, 1],
  token: [{ token: 1 }, 1],
  character: [{ char: 1 }, 1],
  person: [{ person: 1 }, 1],
  share: [{ share: 1 }, 1],
  each: [{ each: 1 }, 1],
}
