// The text that the text benches read: the shipped sample article and the dataset's statements in Chinese, all of our own writing.
import { readFileSync } from 'node:fs'
import { claims } from '@wanyi/dataset'

const sample = readFileSync(new URL('../../packages/wanyi/sample/article.zh.txt', import.meta.url), 'utf8')

export const news = `${sample}\n${claims.map((claim) => claim.statement.zh).join('\n')}\n`
export const sentences = news.split(/(?<=[。！？；\n])/).map((sentence) => sentence.trim()).filter(Boolean)

/** News of at least so many UTF-16 units. */
export const newsOf = (length) => news.repeat(Math.ceil(length / news.length)).slice(0, length)
export const megabytes = (text) => new TextEncoder().encode(text).length / 1e6
