import type { MentionLike } from '../MentionLike.js'
import { segmentText, type Segments } from '../Segments.js'
import { simplify } from '../simplify.js'
import { exchangeHypotheses } from './exchanges.js'
import type { Figure } from './Figure.js'
import { figuresOf } from './figures.js'
import { growthHypotheses } from './growths.js'
import type { Hypothesis } from './Hypothesis.js'
import type { Identity } from './Identity.js'
import { identityOf } from './identityOf.js'
import { nearby } from './nearby.js'
import { productHypotheses } from './products.js'
import { scoreOf } from './score.js'
import { prune, type Scored } from './prune.js'
import { sumHypotheses } from './sums.js'

/** Below so many bits for each figure beyond two that it joins, an agreement is taken for chance: writers reckon in short steps. */
const THRESHOLD = 1.5

const YEARLY = /年均|复合|每年|年化|CAGR/

const hypothesesAt = (text: string, figures: readonly Figure[], at: number): Hypothesis[] => {
  const centre = figures[at]
  if (centre === undefined) return []
  const near = nearby(figures, at)
  const yearly = YEARLY.test(text.slice(Math.max(0, centre.start - 12), centre.start))
  return [...productHypotheses(centre, near), ...sumHypotheses(centre, near), ...growthHypotheses(centre, near, yearly), ...exchangeHypotheses(centre, near)]
}

/**
 * Which stated figures of a text follow from others, the likely ones first: products, sums, differences, shares and growth, found by
 * search over the mentions with their units. It knows nothing of any text; the tolerance comes from the digits stated and the hedges.
 * The search looks at a bounded window around each figure, so its time grows linearly with the text.
 *
 * @param text the text in which `mentions` were found
 * @param mentions as `extract` of `@wanyi/text` yields them, in the order of the text
 * @returns identities with the verdict `holds`, in descending order of `score`
 *
 * @example
 * import { extract } from '@wanyi/text'
 * const text = '会员价每月25元，1200万会员一年就能带来36亿元收入。'
 * findIdentities(text, extract(text)).map(({ formula }) => formula) // → ['1200万 × 25元/月 × 12 = 36亿元']
 */
export const findIdentities = (text: string, mentions: readonly MentionLike[], segments: Segments = segmentText(text)): Identity[] => {
  const figures = figuresOf(text, mentions, segments)
  const plain = simplify(text)
  const scored: Scored[] = []
  for (let at = 0; at < figures.length; at++) {
    for (const hypothesis of hypothesesAt(plain, figures, at)) {
      const score = scoreOf(plain, hypothesis, figures)
      if (score >= THRESHOLD * Math.max(0, hypothesis.inputs.length - 2)) scored.push({ hypothesis, score })
    }
  }
  return prune(scored).map(({ hypothesis, score }) => identityOf(hypothesis, score))
}
