/** Is the character at `i` Chinese? */
export const isHan = (text: string, i: number): boolean => text.charCodeAt(i) >= 0x3400 && text.charCodeAt(i) <= 0x9fff
