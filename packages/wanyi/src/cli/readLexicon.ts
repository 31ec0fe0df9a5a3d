import type { Lexicon, LexiconEntry } from '@wanyi/quantity'
import type { Lang } from '../report/Lang.js'
import { plainText } from '../report/plainText.js'
import { CliError } from './CliError.js'
import type { CliIo } from './CliIo.js'
import { messages } from './messages.js'
import { readTextInput } from './readTextInput.js'

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isEntry = (value: unknown): value is LexiconEntry => {
  if (typeof value !== 'object' || value === null) return false
  const { id, names, type } = value as Readonly<Record<string, unknown>>
  return isText(id) && Array.isArray(names) && names.length > 0 && names.every(isText) && (type === undefined || isText(type))
}

/**
 * The names of one's own in a JSON file: `[{ "id": "nebula", "names": ["星云科技"], "type": "organization" }]`.
 *
 * @throws {CliError} where the file cannot be read, or holds no such list; it names the first entry that is none.
 */
export const readLexicon = async (io: CliIo, path: string, lang: Lang): Promise<Lexicon> => {
  const text = await readTextInput(io, path, lang)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CliError(messages[lang].noLexicon(plainText(path)))
  }
  if (!Array.isArray(value)) throw new CliError(messages[lang].noLexicon(plainText(path)))
  const wrong = value.findIndex((entry) => !isEntry(entry))
  if (wrong >= 0) throw new CliError(messages[lang].noEntry(plainText(path), wrong + 1))
  return value.filter(isEntry)
}
