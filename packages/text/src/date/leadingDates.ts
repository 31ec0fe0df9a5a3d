export const leadingDates = (): Map<number, string> => new Map()
