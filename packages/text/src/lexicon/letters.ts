/** Letters right after figures that multiply, by their power of ten: 3.5w is 35000. */
export const LETTERS: Readonly<Record<string, number>> = { k: 3, K: 3, w: 4, W: 4, M: 6, B: 9 }
