/** Is the UTF-16 unit `c` one of 0 to 9? */
export const isDigit = (c: number): boolean => c >= 48 && c <= 57
