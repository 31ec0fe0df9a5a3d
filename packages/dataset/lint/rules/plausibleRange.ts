import type { Kind } from '../../schema/kinds.js'
import { allRecords, type Rule } from '../Rule.js'

/** What a value of a field can be at all; wide enough for the truth, narrow enough for a slip of a thousand times. */
const ranges: Partial<Record<Kind, Readonly<Record<string, readonly [low: number, high: number]>>>> = {
  models: { parameters: [1e6, 2e13], activeParameters: [1e6, 2e12], context: [256, 2e7], trainingTokens: [1e8, 1e14] },
  hardware: { memory: [4, 20_000], bandwidth: [50, 600_000], interconnect: [8, 200_000], power: [20, 200_000], process: [2, 90] },
}
/** Peak throughput of a chip or card, in 10^12 a second, and of a server. */
const flops = [0.05, 2e6] as const
/** Per million tokens, in units of the currency; Japanese yen are about a hundred times smaller. */
const tokenPrice = [0.0005, 2_000] as const

const valueOf = (field: unknown): number | undefined =>
  field !== null && typeof field === 'object' && 'value' in field && typeof field.value === 'number' ? field.value : undefined

export const plausibleRange: Rule = {
  name: 'plausibleRange',
  description: 'A value lies where values of its field can lie, so that a slip of a thousand times is caught; active parameters are no more than all.',
  check: ({ records }) => allRecords(records).flatMap(({ kind, record }) => {
    const messages: string[] = []
    const within = (name: string, value: number | undefined, [low, high]: readonly [number, number]): void => {
      if (value !== undefined && (value < low || value > high)) messages.push(`${name} ${value} is outside ${low} to ${high}`)
    }
    for (const [field, range] of Object.entries(ranges[kind] ?? {})) {
      const fact: unknown = field in record ? (record as unknown as Record<string, unknown>)[field] : undefined
      within(field, valueOf(fact), range)
    }
    if ('flops' in record) for (const [format, fact] of Object.entries(record.flops)) within(`flops.${format}`, valueOf(fact), flops)
    if ('rates' in record && (record.per === 'ktoken' || record.per === 'Mtoken')) {
      const scale = (record.per === 'ktoken' ? 1000 : 1) * (record.currency === 'JPY' ? 0.01 : 1)
      for (const [name, rate] of Object.entries(record.rates)) if (rate !== 0) within(`rates.${name} per Mtoken`, rate === undefined ? undefined : rate * scale, tokenPrice)
    }
    if ('activeParameters' in record) {
      const [active, all] = [valueOf(record.activeParameters), valueOf(record.parameters)]
      if (active !== undefined && all !== undefined && active > all) messages.push('more active parameters than parameters')
    }
    return messages.map((message) => ({ kind, id: record.id, message }))
  }),
}
