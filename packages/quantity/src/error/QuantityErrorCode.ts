/** The `code` of each `WanyiError` that this package throws. */
export type QuantityErrorCode =
  /** A unit that the registry does not know. */
  | 'UNKNOWN_UNIT'
  /** A unit expression that cannot be read, such as `USD//mo`. */
  | 'UNIT_SYNTAX'
  /** Two units that measure different things, such as kilograms and days. */
  | 'UNIT_MISMATCH'
  /** Two currencies: an exchange rate is a fact of a day, not of a unit. */
  | 'CURRENCY_MISMATCH'
  /** Bounds, modifier or digits that no quantity can have. */
  | 'INVALID_QUANTITY'
  /** A divisor whose interval holds 0. */
  | 'DIVISION_BY_ZERO'
  /** A result beyond the range of a double. */
  | 'OUT_OF_RANGE'
  /** A date that is no EDTF string, or that no calendar has. */
  | 'INVALID_EDTF'
  /** A language that is neither Chinese nor English. */
  | 'INVALID_OPTION'
