import { translate } from '@docusaurus/Translate'

/** What the evidence says of a claim, in the language of the page. */
export const verdictLabel = (verdict: string): string => ({
  supported: translate({ id: 'verdict.supported', message: 'supported' }),
  imprecise: translate({ id: 'verdict.imprecise', message: 'imprecise' }),
  contradicted: translate({ id: 'verdict.contradicted', message: 'contradicted' }),
  unknown: translate({ id: 'verdict.unknown', message: 'unknown' }),
})[verdict] ?? verdict
