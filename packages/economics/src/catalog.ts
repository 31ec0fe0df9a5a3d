import { WanyiError } from '@wanyi/quantity'
import type { CatalogEntry } from './catalog/CatalogEntry.js'
import { apiProjectCostMeta } from './deployment/apiProjectCost.meta.js'
import { breakEvenTokensMeta } from './deployment/breakEvenTokens.meta.js'
import { fineTuningCostMeta } from './deployment/fineTuningCost.meta.js'
import { onPremisesCostMeta } from './deployment/onPremisesCost.meta.js'
import { onSiteCostMeta } from './deployment/onSiteCost.meta.js'
import { burnRateMeta } from './funding/burnRate.meta.js'
import { dilutionMeta } from './funding/dilution.meta.js'
import { fundingTotalMeta } from './funding/fundingTotal.meta.js'
import { impliedValuationMeta } from './funding/impliedValuation.meta.js'
import { netBurnMeta } from './funding/netBurn.meta.js'
import { preMoneyValuationMeta } from './funding/preMoneyValuation.meta.js'
import { retainedShareMeta } from './funding/retainedShare.meta.js'
import { runwayMeta } from './funding/runway.meta.js'
import { bassAdoptersMeta } from './growth/bassAdopters.meta.js'
import { bassAdoptionRateMeta } from './growth/bassAdoptionRate.meta.js'
import { bassPeakRateMeta } from './growth/bassPeakRate.meta.js'
import { bassPeakTimeMeta } from './growth/bassPeakTime.meta.js'
import { cagrMeta } from './growth/cagr.meta.js'
import { compoundedValueMeta } from './growth/compoundedValue.meta.js'
import { doublingTimeMeta } from './growth/doublingTime.meta.js'
import { growthFactorMeta } from './growth/growthFactor.meta.js'
import { growthRateMeta } from './growth/growthRate.meta.js'
import { logisticAdoptersMeta } from './growth/logisticAdopters.meta.js'
import { projectedValueMeta } from './growth/projectedValue.meta.js'
import { wrightCostMeta } from './growth/wrightCost.meta.js'
import { wrightLearningRateMeta } from './growth/wrightLearningRate.meta.js'
import { attainableFlopsMeta } from './hardware/attainableFlops.meta.js'
import { matmulIntensityMeta } from './hardware/matmulIntensity.meta.js'
import { ownedHourlyCostMeta } from './hardware/ownedHourlyCost.meta.js'
import { peakFlopsMeta } from './hardware/peakFlops.meta.js'
import { performanceDensityMeta } from './hardware/performanceDensity.meta.js'
import { ridgePointMeta } from './hardware/ridgePoint.meta.js'
import { totalCostOfOwnershipMeta } from './hardware/totalCostOfOwnership.meta.js'
import { totalProcessingPerformanceMeta } from './hardware/totalProcessingPerformance.meta.js'
import { costPerMillionTokensMeta } from './inference/costPerMillionTokens.meta.js'
import { costPerQueryMeta } from './inference/costPerQuery.meta.js'
import { costPerUserMonthMeta } from './inference/costPerUserMonth.meta.js'
import { criticalBatchMeta } from './inference/criticalBatch.meta.js'
import { decodeMemoryTimeMeta } from './inference/decodeMemoryTime.meta.js'
import { decodeStepTimeMeta } from './inference/decodeStepTime.meta.js'
import { energyPerQueryMeta } from './inference/energyPerQuery.meta.js'
import { erlangBMeta } from './inference/erlangB.meta.js'
import { erlangCMeta } from './inference/erlangC.meta.js'
import { erlangCServiceLevelMeta } from './inference/erlangCServiceLevel.meta.js'
import { erlangCWaitQuantileMeta } from './inference/erlangCWaitQuantile.meta.js'
import { erlangCWaitTimeMeta } from './inference/erlangCWaitTime.meta.js'
import { finiteQueueLossMeta } from './inference/finiteQueueLoss.meta.js'
import { forwardFlopsPerTokenMeta } from './inference/forwardFlopsPerToken.meta.js'
import { generationThroughputMeta } from './inference/generationThroughput.meta.js'
import { idleProbabilityMeta } from './inference/idleProbability.meta.js'
import { inferenceServersMeta } from './inference/inferenceServers.meta.js'
import { kvCacheBytesMeta } from './inference/kvCacheBytes.meta.js'
import { latentCacheBytesMeta } from './inference/latentCacheBytes.meta.js'
import { littleConcurrencyMeta } from './inference/littleConcurrency.meta.js'
import { maxBatchMeta } from './inference/maxBatch.meta.js'
import { mg1WaitTimeMeta } from './inference/mg1WaitTime.meta.js'
import { prefillTimeMeta } from './inference/prefillTime.meta.js'
import { queueLengthMeta } from './inference/queueLength.meta.js'
import { requestLatencyMeta } from './inference/requestLatency.meta.js'
import { requiredServersMeta } from './inference/requiredServers.meta.js'
import { servingReplicasMeta } from './inference/servingReplicas.meta.js'
import { speculativeSpeedupMeta } from './inference/speculativeSpeedup.meta.js'
import { speculativeTokensMeta } from './inference/speculativeTokens.meta.js'
import { subscriptionMarginMeta } from './inference/subscriptionMargin.meta.js'
import { concentrationRatioMeta } from './market/concentrationRatio.meta.js'
import { effectiveFirmsMeta } from './market/effectiveFirms.meta.js'
import { expansionGainMeta } from './market/expansionGain.meta.js'
import { freeEntryFirmsMeta } from './market/freeEntryFirms.meta.js'
import { herfindahlChangeMeta } from './market/herfindahlChange.meta.js'
import { herfindahlIndexMeta } from './market/herfindahlIndex.meta.js'
import { marketShareMeta } from './market/marketShare.meta.js'
import { redistributionGainMeta } from './market/redistributionGain.meta.js'
import { survivingFirmsMeta } from './market/survivingFirms.meta.js'
import { sustainableFirmsMeta } from './market/sustainableFirms.meta.js'
import { allowedDowntimeMeta } from './reliability/allowedDowntime.meta.js'
import { availabilityMeta } from './reliability/availability.meta.js'
import { budgetBurnRateMeta } from './reliability/budgetBurnRate.meta.js'
import { errorBudgetLeftMeta } from './reliability/errorBudgetLeft.meta.js'
import { meanTimeBetweenFailuresMeta } from './reliability/meanTimeBetweenFailures.meta.js'
import { parallelAvailabilityMeta } from './reliability/parallelAvailability.meta.js'
import { redundantAvailabilityMeta } from './reliability/redundantAvailability.meta.js'
import { seriesAvailabilityMeta } from './reliability/seriesAvailability.meta.js'
import { steadyAvailabilityMeta } from './reliability/steadyAvailability.meta.js'
import { survivalProbabilityMeta } from './reliability/survivalProbability.meta.js'
import { systemMtbfMeta } from './reliability/systemMtbf.meta.js'
import { advertisingShareRevenueMeta } from './revenue/advertisingShareRevenue.meta.js'
import { apiRevenueMeta } from './revenue/apiRevenue.meta.js'
import { blendedPriceMeta } from './revenue/blendedPrice.meta.js'
import { graduatedChargeMeta } from './revenue/graduatedCharge.meta.js'
import { grossMarginMeta } from './revenue/grossMargin.meta.js'
import { licenceRevenueMeta } from './revenue/licenceRevenue.meta.js'
import { requiredMarketShareMeta } from './revenue/requiredMarketShare.meta.js'
import { mixContributionMeta } from './revenue/mixContribution.meta.js'
import { mixMarginMeta } from './revenue/mixMargin.meta.js'
import { revenueGapMeta } from './revenue/revenueGap.meta.js'
import { streamShareMeta } from './revenue/streamShare.meta.js'
import { subscriptionRevenueMeta } from './revenue/subscriptionRevenue.meta.js'
import { totalRevenueMeta } from './revenue/totalRevenue.meta.js'
import { volumeChargeMeta } from './revenue/volumeCharge.meta.js'
import { activationMemoryMeta } from './training/activationMemory.meta.js'
import { activeParametersMeta } from './training/activeParameters.meta.js'
import { allGatherTimeMeta } from './training/allGatherTime.meta.js'
import { allReduceTimeMeta } from './training/allReduceTime.meta.js'
import { amdahlSpeedupMeta } from './training/amdahlSpeedup.meta.js'
import { amortizedTrainingCostMeta } from './training/amortizedTrainingCost.meta.js'
import { bandwidthSlowdownMeta } from './training/bandwidthSlowdown.meta.js'
import { bitsPerByteMeta } from './training/bitsPerByte.meta.js'
import { carbonEmissionsMeta } from './training/carbonEmissions.meta.js'
import { checkpointOverheadMeta } from './training/checkpointOverhead.meta.js'
import { chipHoursMeta } from './training/chipHours.meta.js'
import { dataParallelTimeMeta } from './training/dataParallelTime.meta.js'
import { depreciatedTrainingCostMeta } from './training/depreciatedTrainingCost.meta.js'
import { embodiedCarbonMeta } from './training/embodiedCarbon.meta.js'
import { megatronIterationFlopsMeta } from './training/megatronIterationFlops.meta.js'
import { megatronParametersMeta } from './training/megatronParameters.meta.js'
import { modelFlopsUtilizationMeta } from './training/modelFlopsUtilization.meta.js'
import { optimalCheckpointIntervalMeta } from './training/optimalCheckpointInterval.meta.js'
import { optimalParametersMeta } from './training/optimalParameters.meta.js'
import { optimalParametersByRatioMeta } from './training/optimalParametersByRatio.meta.js'
import { optimalTokensMeta } from './training/optimalTokens.meta.js'
import { perplexityMeta } from './training/perplexity.meta.js'
import { pipelineBubbleMeta } from './training/pipelineBubble.meta.js'
import { pipelineIdleShareMeta } from './training/pipelineIdleShare.meta.js'
import { pipelineTransferTimeMeta } from './training/pipelineTransferTime.meta.js'
import { powerLawLossMeta } from './training/powerLawLoss.meta.js'
import { predictedLossMeta } from './training/predictedLoss.meta.js'
import { scaledOptimumMeta } from './training/scaledOptimum.meta.js'
import { stepTimeMeta } from './training/stepTime.meta.js'
import { tensorParallelTimeMeta } from './training/tensorParallelTime.meta.js'
import { throughputUtilizationMeta } from './training/throughputUtilization.meta.js'
import { trainingCostMeta } from './training/trainingCost.meta.js'
import { trainingCostTotalMeta } from './training/trainingCostTotal.meta.js'
import { trainingEnergyMeta } from './training/trainingEnergy.meta.js'
import { trainingFlopsMeta } from './training/trainingFlops.meta.js'
import { trainingFlopsFromHardwareMeta } from './training/trainingFlopsFromHardware.meta.js'
import { trainingFlopsPerTokenMeta } from './training/trainingFlopsPerToken.meta.js'
import { trainingStateMemoryMeta } from './training/trainingStateMemory.meta.js'
import { trainingTimeMeta } from './training/trainingTime.meta.js'
import { transformerFlopsMeta } from './training/transformerFlops.meta.js'
import { transformerParametersMeta } from './training/transformerParameters.meta.js'
import { waterUseMeta } from './training/waterUse.meta.js'
import { acquisitionCostMeta } from './valuation/acquisitionCost.meta.js'
import { acquisitionPaybackMeta } from './valuation/acquisitionPayback.meta.js'
import { breakEvenRevenueMeta } from './valuation/breakEvenRevenue.meta.js'
import { breakEvenVolumeMeta } from './valuation/breakEvenVolume.meta.js'
import { churnRateMeta } from './valuation/churnRate.meta.js'
import { compoundingPeriodsMeta } from './valuation/compoundingPeriods.meta.js'
import { cumulativeInterestMeta } from './valuation/cumulativeInterest.meta.js'
import { cumulativePrincipalMeta } from './valuation/cumulativePrincipal.meta.js'
import { decliningBalanceDepreciationMeta } from './valuation/decliningBalanceDepreciation.meta.js'
import { discountedPaybackMeta } from './valuation/discountedPayback.meta.js'
import { effectiveRateMeta } from './valuation/effectiveRate.meta.js'
import { fixedDecliningBalanceDepreciationMeta } from './valuation/fixedDecliningBalanceDepreciation.meta.js'
import { fvMeta } from './valuation/fv.meta.js'
import { interestPaymentMeta } from './valuation/interestPayment.meta.js'
import { irrMeta } from './valuation/irr.meta.js'
import { lifetimeToAcquisitionMeta } from './valuation/lifetimeToAcquisition.meta.js'
import { lifetimeValueMeta } from './valuation/lifetimeValue.meta.js'
import { macaulayDurationMeta } from './valuation/macaulayDuration.meta.js'
import { magicNumberMeta } from './valuation/magicNumber.meta.js'
import { mirrMeta } from './valuation/mirr.meta.js'
import { modifiedDurationMeta } from './valuation/modifiedDuration.meta.js'
import { nominalRateMeta } from './valuation/nominalRate.meta.js'
import { nperMeta } from './valuation/nper.meta.js'
import { npvMeta } from './valuation/npv.meta.js'
import { paybackMeta } from './valuation/payback.meta.js'
import { pmtMeta } from './valuation/pmt.meta.js'
import { principalPaymentMeta } from './valuation/principalPayment.meta.js'
import { pvMeta } from './valuation/pv.meta.js'
import { quickRatioMeta } from './valuation/quickRatio.meta.js'
import { rateMeta } from './valuation/rate.meta.js'
import { straightLineDepreciationMeta } from './valuation/straightLineDepreciation.meta.js'
import { sumOfYearsDepreciationMeta } from './valuation/sumOfYearsDepreciation.meta.js'
import { terminalValueMeta } from './valuation/terminalValue.meta.js'
import { variableDecliningDepreciationMeta } from './valuation/variableDecliningDepreciation.meta.js'
import { xirrMeta } from './valuation/xirr.meta.js'
import { xnpvMeta } from './valuation/xnpv.meta.js'

export type { Bilingual, CatalogEntry, CatalogExample, CatalogInput, CatalogOutput, CatalogSource, Citation, FormulaInputs, Subject } from './catalog/CatalogEntry.js'
export { domains, type Domain, type DomainName } from './catalog/domains.js'
export { sources } from './catalog/sources.js'

/** Every formula of the package with its texts, units, sources and worked examples. */
export const catalog: readonly CatalogEntry[] = [
  apiProjectCostMeta,
  breakEvenTokensMeta,
  fineTuningCostMeta,
  onPremisesCostMeta,
  onSiteCostMeta,
  burnRateMeta,
  dilutionMeta,
  fundingTotalMeta,
  impliedValuationMeta,
  netBurnMeta,
  preMoneyValuationMeta,
  retainedShareMeta,
  runwayMeta,
  bassAdoptersMeta,
  bassAdoptionRateMeta,
  bassPeakRateMeta,
  bassPeakTimeMeta,
  cagrMeta,
  compoundedValueMeta,
  doublingTimeMeta,
  growthFactorMeta,
  growthRateMeta,
  logisticAdoptersMeta,
  projectedValueMeta,
  wrightCostMeta,
  wrightLearningRateMeta,
  attainableFlopsMeta,
  matmulIntensityMeta,
  ownedHourlyCostMeta,
  peakFlopsMeta,
  performanceDensityMeta,
  ridgePointMeta,
  totalCostOfOwnershipMeta,
  totalProcessingPerformanceMeta,
  costPerMillionTokensMeta,
  costPerQueryMeta,
  costPerUserMonthMeta,
  criticalBatchMeta,
  decodeMemoryTimeMeta,
  decodeStepTimeMeta,
  energyPerQueryMeta,
  erlangBMeta,
  erlangCMeta,
  erlangCServiceLevelMeta,
  erlangCWaitQuantileMeta,
  erlangCWaitTimeMeta,
  finiteQueueLossMeta,
  forwardFlopsPerTokenMeta,
  generationThroughputMeta,
  idleProbabilityMeta,
  inferenceServersMeta,
  kvCacheBytesMeta,
  latentCacheBytesMeta,
  littleConcurrencyMeta,
  maxBatchMeta,
  mg1WaitTimeMeta,
  prefillTimeMeta,
  queueLengthMeta,
  requestLatencyMeta,
  requiredServersMeta,
  servingReplicasMeta,
  speculativeSpeedupMeta,
  speculativeTokensMeta,
  subscriptionMarginMeta,
  concentrationRatioMeta,
  effectiveFirmsMeta,
  expansionGainMeta,
  freeEntryFirmsMeta,
  herfindahlChangeMeta,
  herfindahlIndexMeta,
  marketShareMeta,
  redistributionGainMeta,
  survivingFirmsMeta,
  sustainableFirmsMeta,
  allowedDowntimeMeta,
  availabilityMeta,
  budgetBurnRateMeta,
  errorBudgetLeftMeta,
  meanTimeBetweenFailuresMeta,
  parallelAvailabilityMeta,
  redundantAvailabilityMeta,
  seriesAvailabilityMeta,
  steadyAvailabilityMeta,
  survivalProbabilityMeta,
  systemMtbfMeta,
  advertisingShareRevenueMeta,
  apiRevenueMeta,
  blendedPriceMeta,
  graduatedChargeMeta,
  grossMarginMeta,
  licenceRevenueMeta,
  requiredMarketShareMeta,
  totalRevenueMeta,
  streamShareMeta,
  mixMarginMeta,
  mixContributionMeta,
  revenueGapMeta,
  subscriptionRevenueMeta,
  volumeChargeMeta,
  activationMemoryMeta,
  activeParametersMeta,
  allGatherTimeMeta,
  allReduceTimeMeta,
  amdahlSpeedupMeta,
  amortizedTrainingCostMeta,
  bandwidthSlowdownMeta,
  bitsPerByteMeta,
  carbonEmissionsMeta,
  checkpointOverheadMeta,
  chipHoursMeta,
  dataParallelTimeMeta,
  depreciatedTrainingCostMeta,
  embodiedCarbonMeta,
  megatronIterationFlopsMeta,
  megatronParametersMeta,
  modelFlopsUtilizationMeta,
  optimalCheckpointIntervalMeta,
  optimalParametersMeta,
  optimalParametersByRatioMeta,
  optimalTokensMeta,
  perplexityMeta,
  pipelineBubbleMeta,
  pipelineIdleShareMeta,
  pipelineTransferTimeMeta,
  powerLawLossMeta,
  predictedLossMeta,
  scaledOptimumMeta,
  stepTimeMeta,
  tensorParallelTimeMeta,
  throughputUtilizationMeta,
  trainingCostMeta,
  trainingCostTotalMeta,
  trainingEnergyMeta,
  trainingFlopsMeta,
  trainingFlopsFromHardwareMeta,
  trainingFlopsPerTokenMeta,
  trainingStateMemoryMeta,
  trainingTimeMeta,
  transformerFlopsMeta,
  transformerParametersMeta,
  waterUseMeta,
  acquisitionCostMeta,
  acquisitionPaybackMeta,
  breakEvenRevenueMeta,
  breakEvenVolumeMeta,
  churnRateMeta,
  compoundingPeriodsMeta,
  cumulativeInterestMeta,
  cumulativePrincipalMeta,
  decliningBalanceDepreciationMeta,
  discountedPaybackMeta,
  effectiveRateMeta,
  fixedDecliningBalanceDepreciationMeta,
  fvMeta,
  interestPaymentMeta,
  irrMeta,
  lifetimeToAcquisitionMeta,
  lifetimeValueMeta,
  macaulayDurationMeta,
  magicNumberMeta,
  mirrMeta,
  modifiedDurationMeta,
  nominalRateMeta,
  nperMeta,
  npvMeta,
  paybackMeta,
  pmtMeta,
  principalPaymentMeta,
  pvMeta,
  quickRatioMeta,
  rateMeta,
  straightLineDepreciationMeta,
  sumOfYearsDepreciationMeta,
  terminalValueMeta,
  variableDecliningDepreciationMeta,
  xirrMeta,
  xnpvMeta,
]

/**
 * The entry of a formula by its id, which is the name of its function.
 *
 * @throws WanyiError `UNKNOWN_FORMULA`, with the ids that hold the word
 * @example
 * import { findFormula } from '@wanyi/economics/catalog'
 * findFormula('subscriptionRevenue').title.en // → 'Subscription revenue'
 * findFormula('revenue') // throws UNKNOWN_FORMULA
 */
export const findFormula = (id: string): CatalogEntry => {
  const entry = catalog.find((one) => one.id === id)
  if (entry !== undefined) return entry
  const like = catalog.map((one) => one.id).filter((name) => id !== '' && name.toLowerCase().includes(id.toLowerCase())).slice(0, 5)
  throw new WanyiError('UNKNOWN_FORMULA', { expected: `the id of a formula${like.length === 0 ? '' : `, perhaps ${like.join(', ')}`}`, received: `'${id}'`, path: 'id' })
}
