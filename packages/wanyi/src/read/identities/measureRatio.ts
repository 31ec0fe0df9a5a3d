/** How many `to` one `from` is, or `undefined` where they measure different things. */
export const measureRatio = (from: string, to: string): number | undefined => (from === to ? 1 : undefined)
