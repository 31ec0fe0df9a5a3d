import type { QuantityErrorCode } from '../error/QuantityErrorCode.js'
import { WanyiError } from '../error/WanyiError.js'
import type { FormatOptions } from './FormatOptions.js'

/** Refuses options without a language that can be written: a page in French is not to show English unawares. */
export const checkLang = (options: Pick<FormatOptions, 'lang'> | undefined): void => {
  const lang: unknown = options?.lang
  if (lang !== 'zh' && lang !== 'en') throw new WanyiError<QuantityErrorCode>('INVALID_OPTION', { expected: "'zh' or 'en'", received: lang === undefined ? 'nothing' : `'${String(lang)}'`, path: 'lang' })
}
