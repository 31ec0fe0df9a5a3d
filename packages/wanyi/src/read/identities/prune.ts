import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'

export interface Scored {
  readonly hypothesis: Hypothesis
  readonly score: number
}

const setOf = ({ inputs, result }: Hypothesis): string => [...inputs, result].map((figure) => figure.start).sort((a, b) => a - b).join()

const valueOf = (figure: Figure): string => `${figure.low}..${figure.high}${figure.unit}`

/** The reckoning by its values: the same one told twice in a text is reported once, where it is likeliest. */
const valuesOf = ({ inputs, result }: Hypothesis): string => [...inputs, result].map(valueOf).sort().join()

/** Behind the best explanation of a figure, others are kept only if they are within so many bits. */
const RIVAL = 2.5

/** 10亿 × 1% × 20 × 12 says no more than 10亿 × 1% = 1000万 and 1000万 × 20 × 12 do together. */
const isComposite = (hypothesis: Hypothesis, kept: readonly Scored[]): boolean =>
  hypothesis.inputs.length >= 3 && kept.some(({ hypothesis: part }) => {
    if (part.operation !== hypothesis.operation || part.inputs.length >= hypothesis.inputs.length || !part.inputs.every((input) => hypothesis.inputs.includes(input))) return false
    const rest = hypothesis.inputs.filter((input) => !part.inputs.includes(input))
    return kept.some(({ hypothesis: whole }) => whole.inputs.length === rest.length + 1 && valueOf(whole.result) === valueOf(hypothesis.result)
      && whole.inputs.some((input) => valueOf(input) === valueOf(part.result)) && rest.every((input) => whole.inputs.some((one) => valueOf(one) === valueOf(input))))
  })

/**
 * Keeps of all that agrees what says something new: each set of figures once, each reckoning once, for each figure that follows its
 * likeliest explanations, and no product that two kept ones make together.
 */
export const prune = (scored: readonly Scored[]): Scored[] => {
  const order = [...scored].sort((a, b) => b.score - a.score || a.hypothesis.result.start - b.hypothesis.result.start)
  const sets = new Set<string>()
  const values = new Set<string>()
  const best = new Map<number, number>()
  const kept: Scored[] = []
  for (const candidate of order) {
    const set = setOf(candidate.hypothesis)
    const value = valuesOf(candidate.hypothesis)
    if (sets.has(set) || values.has(value)) continue
    const rival = best.get(candidate.hypothesis.result.start)
    if (rival !== undefined && candidate.score < rival - RIVAL) continue
    sets.add(set)
    values.add(value)
    if (rival === undefined) best.set(candidate.hypothesis.result.start, candidate.score)
    kept.push(candidate)
  }
  return kept.filter(({ hypothesis }) => !isComposite(hypothesis, kept))
}
