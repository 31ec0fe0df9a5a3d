/** Characters that would move the cursor, ring the bell or recolour a terminal; the text of a stranger may hold them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** A text on one line, fit for a terminal: every control character becomes a space. */
export const plainText = (text: string): string => text.replace(CONTROL, ' ')
