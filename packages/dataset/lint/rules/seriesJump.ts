import type { Rule } from '../Rule.js'

const limit = 12

export const seriesJump: Rule = {
  name: 'seriesJump',
  description: 'From one point of a series to the next the value does not change twelvefold or more: a slip of ten thousand for a hundred million shows there.',
  check: ({ records }) => records.series.flatMap(({ id, points }) => points.flatMap((point, index) => {
    const next = points[index + 1]
    if (next === undefined || point.value <= 0 || next.value <= 0) return []
    const ratio = next.value / point.value
    return ratio >= limit || ratio <= 1 / limit ? [{ kind: 'series' as const, id, message: `${next.time} is ${ratio.toPrecision(3)} times ${point.time}` }] : []
  })),
}
