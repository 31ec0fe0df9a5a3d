import { expect, it } from 'vitest'
import { budgetBurnRate } from './budgetBurnRate.js'
import { errorBudgetLeft } from './errorBudgetLeft.js'

it('of one uses up the budget over the period', () => {
  expect(budgetBurnRate({ errorRate: 0.001, target: 0.999 })).toBeCloseTo(1, 12)
  expect(errorBudgetLeft({ target: 0.999, period: 720, downtime: 0.001 * 720 })).toBeCloseTo(0, 12)
})
