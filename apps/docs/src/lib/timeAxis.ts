const dated = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/** Where a point stands on the axis: a year at its own tick, a shorter span in its middle. */
export const pointDate = (edtf: string): Date => {
  const [, year = '1970', month, day] = dated.exec(edtf) ?? []
  if (!month) return new Date(Date.UTC(Number(year), 0, 1))
  const part = Number(month)
  const first = part >= 33 && part <= 36 ? (part - 33) * 3 + 1 : part >= 40 ? (part - 40) * 6 + 3 : part - 1
  return new Date(Date.UTC(Number(year), first, day ? Number(day) : 15))
}

/** The ticks for points at these times: each of their years, and months only where the points lie within two years. The words are the same in all languages. */
export const timeTicks = (times: readonly string[]): { readonly ticks: Date[] | number, readonly tickFormat: (date: Date) => string } => {
  const years = times.map((time) => Number(dated.exec(time)?.[1] ?? 1970))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const yearly = times.every((time) => /^\d{4}\D?$/.test(time))
  if (!yearly && last - first < 2) return { ticks: 5, tickFormat: (date) => date.toISOString().slice(0, 7) }
  const step = Math.ceil((last - first + 1) / 8)
  const ticks = Array.from({ length: last - first + (yearly ? 1 : 2) }, (_, index) => first + index).filter((year) => (year - first) % step === 0)
  return { ticks: ticks.map((year) => new Date(Date.UTC(year, 0, 1))), tickFormat: (date) => String(date.getUTCFullYear()) }
}
