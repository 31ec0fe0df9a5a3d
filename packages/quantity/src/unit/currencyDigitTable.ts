/** The codes of ISO 4217 by the digits after the point of their minor unit; `null` where the standard has none. */
const table: readonly (readonly [digits: number | null, codes: string])[] = [
  [2, `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK
    DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD
    MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`],
  [0, `BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF`],
  [3, `BHD IQD JOD KWD LYD OMR TND`],
  [4, `CLF UYW`],
  [null, `XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX`],
]

const readDigits = (): Readonly<Record<string, number | null>> =>
  Object.fromEntries(table.flatMap(([digits, codes]) => codes.split(/\s+/).map((code) => [code, digits] as const)).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Read off the table when first asked for, so that an import of the package costs nothing. */
let made: Readonly<Record<string, number | null>> | undefined

/**
 * Every code of ISO 4217, list one, with the digits of its minor unit: 2 for `USD`, 0 for `JPY`, `null` for gold.
 *
 * @see https://github.com/datasets/currency-codes data/codes-all.csv at 1434fbe, the list as of 2025
 */
export const currencyDigitTable = (): Readonly<Record<string, number | null>> => made ??= readDigits()
