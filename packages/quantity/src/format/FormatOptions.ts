/** How to write a quantity or a unit. */
export interface FormatOptions {
  readonly lang: 'zh' | 'en'
  /** For `zh`: simplified (`hans`, the default) or traditional characters. */
  readonly script?: 'hans' | 'hant'
  /** Round to so many significant digits. Without it four are shown, or as many as were stated where that is more. */
  readonly digits?: number
  /** `compact` (the default) writes 24亿 and 2.4 billion, `full` writes 2,400,000,000. */
  readonly notation?: 'compact' | 'full'
  /** Commas in whole numbers from how many digits on: 4 (2,200亿), or 5, as GB/T 15835 allows (2200亿). Chinese has 5 unless given, English 4. */
  readonly groupFrom?: 4 | 5
}
