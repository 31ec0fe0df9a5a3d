/** Is the UTF-16 unit `c` one of A to Z or a to z? */
export const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
