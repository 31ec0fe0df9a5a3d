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
  readonly currency: (given: string) => string
  readonly limit: (given: string) => string
  readonly lang: (given: string) => string
  readonly standardInput: string
  readonly noLexicon: (path: string) => string
  readonly noEntry: (path: string, place: number) => string
  readonly noKind: (given: string, kinds: readonly string[]) => string
  readonly noMatch: (kind: string, words: string) => string
  readonly noFormula: (given: string, like: readonly string[]) => string
  readonly noInputShape: (given: string) => string
  readonly twice: (name: string) => string
  readonly noQuantity: (name: string, given: string) => string
  /** A unit is as the catalogue has it, ¤ for the currency. */
  readonly missingInput: (name: string, unit: string, code: string) => string
  readonly unknownInput: (name: string, names: readonly string[], code: string) => string
  readonly unitMismatch: (name: string, unit: string, received: string, code: string) => string
  readonly noCurrency: (code: string) => string
  readonly badInput: (name: string, expected: string, received: string, code: string) => string
}

const inWords = (unit: string, currency: string): string => unit.replace('¤', currency)

/** A unit as an error quotes it, without its quotes. */
const bare = (received: string): string => received.replace(/^'|'$/g, '')

const unitOr = (unit: string, none: string): string => (unit === '' || unit === '1' ? none : unit)

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
  currency: (given) => `--yuan takes the code of a currency, such as TWD, not '${given}'`,
  limit: (given) => `--limit takes a whole number from 1, not '${given}'`,
  lang: (given) => `--lang takes en or zh, not '${given}'`,
  standardInput: 'standard input',
  noLexicon: (path) => `is no JSON list of names such as [{"id": "nebula", "names": ["星云科技"]}]: ${path}`,
  noEntry: (path, place) => `entry ${place} is not of the form {"id": "nebula", "names": ["星云科技"], "type": "organization"}: ${path}`,
  noKind: (given, kinds) => `no such kind: ${given} (there are ${kinds.join(', ')})`,
  noMatch: (kind, words) => `nothing in ${kind} matches: ${words}`,
  noFormula: (given, like) => `no such formula: ${given}${like.length === 0 ? " ('wanyi calc' lists them)" : ` (perhaps ${like.join(', ')})`}`,
  noInputShape: (given) => `an input is name=value, not '${given}'`,
  twice: (name) => `${name} is given twice`,
  missingInput: (name, unit, code) => `${name}${unitOr(unit, '') === '' ? '' : `, in ${inWords(unit, 'USD')},`} is not given; --defaults takes the catalogue's example for what is not (${code})`,
  unknownInput: (name, names, code) => `there is no input ${name}, but ${names.join(', ')} (${code})`,
  unitMismatch: (name, unit, received, code) => `${name} takes a unit like ${unitOr(unit, 'no unit')}, not ${unitOr(bare(received), 'none')} (${code})`,
  noCurrency: (code) => `an amount of money names its currency, as $20 or 20美元 does (${code})`,
  badInput: (name, expected, received, code) => `${name}: expected ${expected}, received ${received} (${code})`,
  noQuantity: (name, given) => `${name}: '${given}' is no number and no quantity such as 10亿人次, 1%, 20美元/月 or '20 USD/mo'`,
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
  currency: (given) => `--yuan应为货币代码（如TWD），而不是“${given}”`,
  limit: (given) => `--limit应为不小于1的整数，而不是“${given}”`,
  lang: (given) => `--lang应为en或zh，而不是“${given}”`,
  standardInput: '标准输入',
  noLexicon: (path) => `不是[{"id": "nebula", "names": ["星云科技"]}]这样的JSON名称表：${path}`,
  noEntry: (path, place) => `第${place}项不符合{"id": "nebula", "names": ["星云科技"], "type": "organization"}的形式：${path}`,
  noKind: (given, kinds) => `没有这一类记录：${given}（可用的有${kinds.join('、')}）`,
  noMatch: (kind, words) => `${kind}中没有与之相符的记录：${words}`,
  noFormula: (given, like) => `没有这个公式：${given}${like.length === 0 ? '（“wanyi calc”列出全部）' : `（是否为${like.join('、')}）`}`,
  noInputShape: (given) => `输入应写作“名称=值”，而不是“${given}”`,
  twice: (name) => `${name}给了两次`,
  missingInput: (name, unit, code) => `没有给出${name}${unitOr(unit, '') === '' ? '' : `（单位如${inWords(unit, 'CNY')}）`}；加上--defaults，没给的都用目录里的示例值（${code}）`,
  unknownInput: (name, names, code) => `没有${name}这个输入，只有${names.join('、')}（${code}）`,
  unitMismatch: (name, unit, received, code) => `${name}的单位应如${unitOr(unit, '（无单位）')}，而不是${unitOr(bare(received), '（无单位）')}（${code}）`,
  noCurrency: (code) => `金额要写明货币，如20美元（${code}）`,
  badInput: (name, expected, received, code) => `${name}：应为${expected}，而不是${received}（${code}）`,
  noQuantity: (name, given) => `${name}：“${given}”既不是数字，也不是10亿人次、1%、20美元/月或“20 USD/mo”这样的数量`,
}

export const messages: Readonly<Record<Lang, Messages>> = { en, zh }
