import type { Lang } from '../report/Lang.js'
import { plainText } from '../report/plainText.js'
import { CliError } from './CliError.js'
import type { CliIo } from './CliIo.js'
import { messages } from './messages.js'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : error instanceof Error ? error.message : String(error)

/** A NUL byte stands in no text; other control characters are counted among the first bytes, where the header of a binary file is. */
const looksBinary = (bytes: Uint8Array): boolean => {
  if (bytes.includes(0)) return true
  const head = bytes.subarray(0, 1024)
  const control = head.filter((byte) => byte < 9 || byte > 13 && byte < 32 && byte !== 27).length
  return control > head.length / 20
}

const decode = (bytes: Uint8Array, shown: string, lang: Lang): string => {
  const say = messages[lang]
  if (bytes[0] === 0xff && bytes[1] === 0xfe || bytes[0] === 0xfe && bytes[1] === 0xff) throw new CliError(say.utf16(shown))
  if (looksBinary(bytes)) throw new CliError(say.binary(shown))
  let text: string
  try {
    // A byte order mark is dropped, so offsets count from the first character of the text.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CliError(say.encoding(shown))
  }
  if (text.trim() === '') throw new CliError(say.empty(shown))
  return text
}

/**
 * The text of a file, or of the standard input for `-`.
 *
 * @throws {CliError} for a missing or unreadable file, a folder, a binary file, an empty text, or one that is not UTF-8.
 */
export const readTextInput = async (io: CliIo, path: string, lang: Lang): Promise<string> => {
  const say = messages[lang]
  if (path === '-') {
    if (io.stdinIsTerminal) throw new CliError(say.noInput)
    return decode(await io.readStdin(), say.standardInput, lang)
  }
  const shown = plainText(path)
  let bytes: Uint8Array
  try {
    bytes = await io.readFile(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CliError(say.missing(shown))
    if (code === 'EISDIR') throw new CliError(say.folder(shown))
    if (code === 'EACCES' || code === 'EPERM') throw new CliError(say.denied(shown))
    throw new CliError(say.unreadable(shown, code))
  }
  return decode(bytes, shown, lang)
}

/**
 * Writes a file whole.
 *
 * @throws {CliError} where it cannot be written.
 */
export const writeTextOutput = async (io: CliIo, path: string, text: string, lang: Lang): Promise<void> => {
  try {
    await io.writeFile(path, text)
  } catch (error) {
    throw new CliError(messages[lang].unwritable(plainText(path), codeOf(error)))
  }
}
