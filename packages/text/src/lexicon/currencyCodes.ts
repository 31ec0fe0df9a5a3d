/** The codes of currencies that stand before or after an amount in Chinese texts: USD 20. */
export const CURRENCY_CODES = 'USD CNY EUR HKD JPY GBP TWD KRW SGD AUD CAD CHF'
