import { formatQuantity } from '@wanyi/quantity'
import { bibtex, claims, cslJson, findClaim, type Claim } from '@wanyi/dataset'
import type { ClaimDetail, ClaimView } from '../../src/lib/dataPages'
import { dataWord } from './dataWords'
import { inLang, type Lang } from './lang'
import { nameOf } from './names'
import { sourceView } from './sourceView'

const claimView = ({ id, section, statement, expression, verdict, evidence, searched, arithmetic }: Claim, lang: Lang): ClaimView => ({
  id, section, statement: statement[lang], expression, verdict, searched,
  evidence: evidence.map(({ verdict: of, value, unit, time, quote, note, source }) => ({
    verdict: of, value: value === undefined ? undefined : amount({ low: value, high: value, unit: unit ?? '1' }, lang), time, quote, note: note[lang], source: sourceView(source),
  })),
  arithmetic: arithmetic && { formula: arithmetic.formula, low: arithmetic.low, high: arithmetic.high, holds: arithmetic.holds, note: inLang(arithmetic.note, lang) },
})

const amount = ({ low, high, unit, per }: { readonly low: number, readonly high: number, readonly unit: string, readonly per?: string }, lang: Lang): string =>
  formatQuantity({ low, high, unit, modifier: 'exact', ...(per === undefined ? {} : { per }) }, { lang })

/** Every claim as its entry in the list shows it. */
export const claimViews = (lang: Lang): ClaimView[] => claims.map((claim) => claimView(claim, lang))

/** Every claim as its own page shows it: with all that is known of it, what it rests on and what rests on it, and how to cite it. */
export const claimDetails = (lang: Lang): ClaimDetail[] => claims.map((claim) => {
  const { id, paragraph, subject, entities, low, high, unit, per, time, type, attribution, derivedFrom } = claim
  const found = findClaim(id)
  return {
    ...claimView(claim, lang),
    paragraph, subject: subject[lang], entities: entities.map((entity) => nameOf(entity, lang)), time, type: dataWord(type, lang), attribution: attribution[lang],
    value: low === undefined || high === undefined ? undefined : amount({ low, high, unit: unit ?? '1', ...(per === undefined ? {} : { per }) }, lang),
    derivedFrom, supports: claims.filter((other) => (other.derivedFrom as readonly string[]).includes(id)).map((other) => other.id),
    article: sourceView(claim.article), bibtex: bibtex(found), cslJson: JSON.stringify(cslJson(found), null, 2),
  }
})
