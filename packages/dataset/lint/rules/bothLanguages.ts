import { allRecords, type Rule } from '../Rule.js'

interface Text { readonly path: string, readonly field: string, readonly en: string, readonly zh: string }

const han = /\p{Script=Han}/u
/** Western punctuation that touches a Chinese character. */
const halfWidth = /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u
/** What can be a name or common words; a name that has no Chinese form, such as OpenAI, is the same in both languages. */
const nameOrWords = new Set(['subject', 'attribution', 'plan'])
const isName = ({ field, en, zh }: Text): boolean => field === 'name' || (nameOrWords.has(field) && zh === en && /^\p{Lu}/u.test(en))
/** What English may quote in Chinese. */
const quoted = /\([^)]*\)|“[^”]*”/g

/** Every text of a record that stands in both languages, at any depth. */
const texts = (value: unknown, path: string, field: string): Text[] => {
  if (value === null || typeof value !== 'object') return []
  if ('en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string') return [{ path, field, en: value.en, zh: value.zh }]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`, Array.isArray(value) ? field : key))
}

const faultsOf = (text: Text): string[] => {
  const { path, field, en, zh } = text
  const messages: string[] = []
  if (!han.test(zh) && !isName(text)) messages.push(`${path}: zh has no Chinese characters`)
  if (field === 'name' && han.test(en)) messages.push(`the English name ${en} has Chinese characters`)
  if (field !== 'name' && han.test(en.replace(quoted, ''))) messages.push(`${path}: en has Chinese characters outside brackets and quotation marks`)
  if (halfWidth.test(zh)) messages.push(`${path}: zh has western punctuation beside Chinese characters`)
  return messages
}

export const bothLanguages: Rule = {
  name: 'bothLanguages',
  description: 'A text in both languages, be it name, statement, title or note, is Chinese with Chinese punctuation under zh, and has no Chinese characters under en but quoted ones; only a name may be the same in both.',
  check: ({ records }) => allRecords(records).flatMap(({ kind, record }) =>
    texts(record, '', '').flatMap(faultsOf).map((message) => ({ kind, id: record.id, message }))),
}
