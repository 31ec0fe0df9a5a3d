import type { Lang } from '../report/Lang.js'

/** The lines that the commands write on standard error. */
export interface Messages {
  readonly missing: (path: string) => string
  readonly folder: (path: string) => string
  readonly denied: (path: string) => string
  readonly unreadable: (path: string, reason: string) => string
  readonly empty: (path: string) => string
  readonly binary: (path: string) => string
  readonly utf16: (path: string) => string
  readonly encoding: (path: string) => string
  readonly noInput: string
  readonly unwritable: (path: string, reason: string) => string
  readonly overwrites: (path: string) => string
  readonly wrote: (path: string) => string
  readonly date: (given: string) => string
  readonly limit: (given: string) => string
  readonly lang: (given: string) => string
  readonly standardInput: string
}

const en: Messages = {
  missing: (path) => `no such file: ${path}`,
  folder: (path) => `is a folder, not a text: ${path}`,
  denied: (path) => `may not be read: ${path}`,
  unreadable: (path, reason) => `cannot be read (${reason}): ${path}`,
  empty: (path) => `holds no text: ${path}`,
  binary: (path) => `is binary, not a text: ${path}`,
  utf16: (path) => `is UTF-16, not UTF-8; convert it first: ${path}`,
  encoding: (path) => `is not valid UTF-8 (a text in GB18030 or Big5 must be converted first): ${path}`,
  noInput: 'name a FILE, or pipe a text to the standard input',
  unwritable: (path, reason) => `cannot be written (${reason}): ${path}`,
  overwrites: (path) => `would overwrite the text that is read: ${path}`,
  wrote: (path) => `wrote ${path}`,
  date: (given) => `--date takes a day such as 2023-05-15, not '${given}'`,
  limit: (given) => `--limit takes a whole number from 1, not '${given}'`,
  lang: (given) => `--lang takes en or zh, not '${given}'`,
  standardInput: 'standard input',
}

const zh: Messages = {
  missing: (path) => `没有这个文件：${path}`,
  folder: (path) => `这是文件夹，不是文本：${path}`,
  denied: (path) => `没有读取权限：${path}`,
  unreadable: (path, reason) => `无法读取（${reason}）：${path}`,
  empty: (path) => `没有文字内容：${path}`,
  binary: (path) => `这是二进制文件，不是文本：${path}`,
  utf16: (path) => `文本是UTF-16编码，请先转成UTF-8：${path}`,
  encoding: (path) => `不是有效的UTF-8（GB18030或Big5文本请先转码）：${path}`,
  noInput: '请给出文件，或从标准输入传入文本',
  unwritable: (path, reason) => `无法写入（${reason}）：${path}`,
  overwrites: (path) => `会覆盖正在读取的文本：${path}`,
  wrote: (path) => `已写入${path}`,
  date: (given) => `--date应为2023-05-15这样的日期，而不是“${given}”`,
  limit: (given) => `--limit应为不小于1的整数，而不是“${given}”`,
  lang: (given) => `--lang应为en或zh，而不是“${given}”`,
  standardInput: '标准输入',
}

export const messages: Readonly<Record<Lang, Messages>> = { en, zh }
