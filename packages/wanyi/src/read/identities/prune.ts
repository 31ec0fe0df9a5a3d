import type { Figure } from './Figure.js'
import type { Hypothesis } from './Hypothesis.js'

export interface Scored {
  readonly hypothesis: Hypothesis
  readonly score: number
}

const membersOf = ({ inputs, result }: Hypothesis): Figure[] => [...inputs, result]

const setOf = (hypothesis: Hypothesis): string => membersOf(hypothesis).map((figure) => figure.start).sort((a, b) => a - b).join()

const valueOf = (figure: Figure): string => `${figure.low}..${figure.high}${figure.unit}`

/** The reckoning by its values: the same one told twice in a text is reported once, where it is likeliest. */
const valuesOf = (hypothesis: Hypothesis): string => membersOf(hypothesis).map(valueOf).sort().join()

/** Behind the best explanation of a figure, others are kept only if they are within so many bits. */
const RIVAL = 2.5

/** Reckonings further than so many figures apart do not bear on one another. */
const NEAR = 24

/** What is told by two others together is told already; each entry: what it is, and what those two are. */
const IMPLIED: readonly { readonly whole: readonly Hypothesis['operation'][]; readonly parts: readonly (readonly Hypothesis['operation'][])[] }[] = [
  // 10亿 × 1% × 20 × 12 says no more than 10亿 × 1% = 1000万 and 1000万 × 20 × 12 do.
  { whole: ['product', 'ratio'], parts: [['product', 'ratio'], ['product', 'ratio']] },
  // 120名 × 一半 × 9万 says no more than 120名 × 9万 = 1080万 and its decline by half do.
  { whole: ['product', 'ratio'], parts: [['product', 'ratio'], ['growth']] },
  // 8.4亿 × 25% = 2.1亿 says no more than a growth of 25% and of 2.1亿 do.
  { whole: ['product', 'ratio'], parts: [['growth'], ['difference', 'sum']] },
  { whole: ['sum', 'difference'], parts: [['sum', 'difference'], ['sum', 'difference']] },
]

/** The members of two sets without those that both have. */
const apart = (a: readonly string[], b: readonly string[]): string[] => [...a.filter((one) => !b.includes(one)), ...b.filter((one) => !a.includes(one))]

const isImplied = ({ hypothesis }: Scored, earlier: readonly Scored[]): boolean => {
  const values = membersOf(hypothesis).map(valueOf)
  for (const { whole, parts: [one = [], other = []] } of IMPLIED) {
    if (!whole.includes(hypothesis.operation)) continue
    for (const { hypothesis: a } of earlier) {
      if (!one.includes(a.operation)) continue
      const left = membersOf(a).map(valueOf)
      for (const { hypothesis: b } of earlier) {
        if (a === b || !other.includes(b.operation)) continue
        const rest = apart(left, membersOf(b).map(valueOf))
        if (rest.length === values.length && values.every((value) => rest.includes(value))) return true
        // A growth and a change share both amounts; the rate, the change and the base are what is left with the base.
        const told = values.filter((value) => rest.includes(value)).length
        if (a.operation === 'growth' && values.length === 3 && told === 2 && values.some((value) => left.includes(value) && !rest.includes(value))) return true
      }
    }
  }
  return false
}

/** A list that a text adds up itself: three parts and more with their total in one paragraph. */
const isList = ({ operation, inputs, result }: Hypothesis): boolean => operation === 'sum' && inputs.length > 2 && inputs.every(({ paragraph }) => paragraph === result.paragraph)

/**
 * Keeps of all that agrees what says something new: each set of figures once, each reckoning once, for each figure that follows its
 * likeliest explanations, and nothing that two likelier ones say together.
 */
export const prune = (scored: readonly Scored[]): Scored[] => {
  const order = [...scored].sort((a, b) => b.score - a.score || a.hypothesis.result.start - b.hypothesis.result.start)
  const sets = new Set<string>()
  const values = new Set<string>()
  const best = new Map<number, number>()
  const kept: Scored[] = []
  const listed = new Set<number>()
  for (const candidate of order) {
    const set = setOf(candidate.hypothesis)
    const value = valuesOf(candidate.hypothesis)
    if (sets.has(set) || values.has(value)) continue
    const rival = best.get(candidate.hypothesis.result.start)
    if (rival !== undefined && candidate.score < rival - RIVAL) continue
    const { inputs, result } = candidate.hypothesis
    // what stands in such a list does not follow from other paragraphs
    if (listed.has(result.start) && inputs.some(({ paragraph }) => paragraph !== result.paragraph)) continue
    if (isList(candidate.hypothesis)) for (const { start } of inputs) listed.add(start)
    sets.add(set)
    values.add(value)
    if (rival === undefined) best.set(candidate.hypothesis.result.start, candidate.score)
    kept.push(candidate)
  }
  const byPlace = new Map<number, Scored[]>()
  for (const one of kept) {
    const block = Math.floor(one.hypothesis.result.index / NEAR)
    const list = byPlace.get(block)
    if (list === undefined) byPlace.set(block, [one])
    else list.push(one)
  }
  return kept.filter((one) => {
    const block = Math.floor(one.hypothesis.result.index / NEAR)
    const near = [block - 1, block, block + 1].flatMap((at) => byPlace.get(at) ?? [])
    const size = one.hypothesis.inputs.length
    const simple = near.filter((other) => {
      const { length } = other.hypothesis.inputs
      return length < size || other !== one && length === size && other.score >= one.score
    })
    return !isImplied(one, simple)
  })
}
