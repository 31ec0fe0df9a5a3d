/** A value of a series as it is, with its unit. */
export const seriesNumber = (value: number, unit: string): string =>
  unit === '%' ? value.toLocaleString('en', { style: 'percent', maximumFractionDigits: 2 }) : `${value.toLocaleString('en', { maximumFractionDigits: 6 })} ${unit}`.trimEnd()
