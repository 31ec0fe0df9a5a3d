const color = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, text) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)

export const heading = (text) => console.log(paint('1;36', `\n▸ ${text}`))
export const good = (text) => console.log(paint('32', `  ✓ ${text}`))
export const note = (text) => console.log(paint('2', `  ${text}`))
export const bad = (text) => console.error(paint('31', `  ✗ ${text}`))
