import { allRecords, type Rule } from '../Rule.js'

const han = /\p{Script=Han}/u

export const bothLanguages: Rule = {
  name: 'bothLanguages',
  description: 'A statement or title is Chinese under zh and not under en; an English name has no Chinese characters, nor an English note.',
  check: ({ records }) => allRecords(records).flatMap(({ kind, record }) => {
    const text = 'statement' in record ? record.statement : kind === 'events' && 'title' in record && typeof record.title === 'object' ? record.title : undefined
    const messages: string[] = []
    if (text !== undefined && !han.test(text.zh)) messages.push('zh has no Chinese characters')
    if (text !== undefined && han.test(text.en.replace(/\([^)]*\)|“[^”]*”/g, ''))) messages.push('en has Chinese characters outside brackets and quotation marks')
    if ('name' in record && han.test(record.name.en)) messages.push(`the English name ${record.name.en} has Chinese characters`)
    return messages.map((message) => ({ kind, id: record.id, message }))
  }),
}
