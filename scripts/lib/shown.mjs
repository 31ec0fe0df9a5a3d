const rest = Symbol('and other fields')

/**
 * The value that a sample shows after `// →`: a JavaScript literal in which `…` in an object stands for other fields, in a list for other items.
 * @param {string} text
 */
export const parseShown = (text) => {
  const source = text.replace(/,?\s*…\s*(?=[}\]])/g, (_, offset) => {
    const closing = text.slice(offset).match(/…\s*([}\]])/)[1]
    const opens = /[[{]\s*$/.test(text.slice(0, offset))
    return `${opens ? '' : ', '}${closing === '}' ? '[rest]: true' : 'rest'}`
  })
  try {
    return new Function('rest', `return (${source})`)(rest)
  } catch (error) {
    throw new Error(`the shown result ${text} is no JavaScript literal: ${error.message}`, { cause: error })
  }
}

/**
 * Deep equality with a shown value; numbers to 1e-12 relative, so that a figure may be shown as a person writes it.
 * @returns {boolean}
 */
export const equalsShown = (value, shown) => {
  if (typeof shown === 'number' && typeof value === 'number') return Object.is(value, shown) || Math.abs(value - shown) <= 1e-12 * Math.max(Math.abs(value), Math.abs(shown))
  if (shown === null || typeof shown !== 'object') return Object.is(value, shown)
  if (value === null || typeof value !== 'object') return false
  if (Array.isArray(shown)) {
    const open = shown.at(-1) === rest
    const items = open ? shown.slice(0, -1) : shown
    return (Array.isArray(value) || ArrayBuffer.isView(value)) && (open ? value.length >= items.length : value.length === items.length) && items.every((item, index) => equalsShown(value[index], item))
  }
  const keys = Object.keys(shown)
  const extra = Object.keys(value).filter((key) => value[key] !== undefined && !(key in shown))
  return !Array.isArray(value) && (shown[rest] === true || extra.length === 0) && keys.every((key) => equalsShown(value[key], shown[key]))
}
