import { translate } from '@docusaurus/Translate'

/** The chapters of the catalogue in the order of the pages, with their names in the language of the page. */
export const subjectLabels = (): Readonly<Record<string, string>> => ({
  revenue: translate({ id: 'subject.revenue', message: 'Revenue' }),
  funding: translate({ id: 'subject.funding', message: 'Funding' }),
  training: translate({ id: 'subject.training', message: 'Training' }),
  inference: translate({ id: 'subject.inference', message: 'Inference' }),
  hardware: translate({ id: 'subject.hardware', message: 'Hardware' }),
  growth: translate({ id: 'subject.growth', message: 'Growth' }),
  market: translate({ id: 'subject.market', message: 'Market' }),
  deployment: translate({ id: 'subject.deployment', message: 'Deployment' }),
  valuation: translate({ id: 'subject.valuation', message: 'Valuation' }),
  reliability: translate({ id: 'subject.reliability', message: 'Reliability' }),
})
