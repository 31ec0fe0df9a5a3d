/** A span as it is printed: `1234–1240`. */
export const spanText = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}–${end}`

/** The first of a list, up to a limit, and how many are left. No limit takes all. */
export const firstOf = <T>(list: readonly T[], limit: number | undefined): { readonly shown: readonly T[]; readonly left: number } => {
  const shown = limit === undefined ? list : list.slice(0, limit)
  return { shown, left: list.length - shown.length }
}
