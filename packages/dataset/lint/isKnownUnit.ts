const known = new Set(['', '1', 'x', 'CNY', 'USD', 'HKD', 'JPY', 'EUR', 'GBP', 'KRW', 'TWD', 'a', 'mo', 'wk', 'd', 'h', 'min', 's', '个', '次', '人', '人次', '家', '台', '位',
  '种', '字', '项', '款', '张', 'GB', 'GB/s', 'TFLOPS', 'token', 'Mtoken', 'ktoken', 'person', 'person.d', 'person.mo', 'each', 'call', 'W', 'nm'])

/** Whether a unit is in the registry. */
export const isKnownUnit = (unit: string): boolean => known.has(unit)
