import type { CatalogEntry } from './catalog/CatalogEntry.js'
import { burnRateMeta } from './funding/burnRate.meta.js'
import { dilutionMeta } from './funding/dilution.meta.js'
import { fundingTotalMeta } from './funding/fundingTotal.meta.js'
import { impliedValuationMeta } from './funding/impliedValuation.meta.js'
import { netBurnMeta } from './funding/netBurn.meta.js'
import { preMoneyValuationMeta } from './funding/preMoneyValuation.meta.js'
import { retainedShareMeta } from './funding/retainedShare.meta.js'
import { runwayMeta } from './funding/runway.meta.js'
import { advertisingShareRevenueMeta } from './revenue/advertisingShareRevenue.meta.js'
import { apiRevenueMeta } from './revenue/apiRevenue.meta.js'
import { graduatedChargeMeta } from './revenue/graduatedCharge.meta.js'
import { grossMarginMeta } from './revenue/grossMargin.meta.js'
import { licenceRevenueMeta } from './revenue/licenceRevenue.meta.js'
import { requiredMarketShareMeta } from './revenue/requiredMarketShare.meta.js'
import { revenueGapMeta } from './revenue/revenueGap.meta.js'
import { subscriptionRevenueMeta } from './revenue/subscriptionRevenue.meta.js'
import { volumeChargeMeta } from './revenue/volumeCharge.meta.js'

export type { Bilingual, CatalogEntry, CatalogExample, CatalogInput, CatalogOutput, CatalogSource, Citation, FormulaInputs, Subject } from './catalog/CatalogEntry.js'
export { domains, type Domain, type DomainName } from './catalog/domains.js'
export { sources } from './catalog/sources.js'

/** Every formula of the package with its texts, units, sources and worked examples. */
export const catalog: readonly CatalogEntry[] = [
  burnRateMeta,
  dilutionMeta,
  fundingTotalMeta,
  impliedValuationMeta,
  netBurnMeta,
  preMoneyValuationMeta,
  retainedShareMeta,
  runwayMeta,
  advertisingShareRevenueMeta,
  apiRevenueMeta,
  graduatedChargeMeta,
  grossMarginMeta,
  licenceRevenueMeta,
  requiredMarketShareMeta,
  revenueGapMeta,
  subscriptionRevenueMeta,
  volumeChargeMeta,
]
