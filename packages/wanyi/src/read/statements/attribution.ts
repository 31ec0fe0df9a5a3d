import type { MentionLike } from '../MentionLike.js'
import type { Part } from './Statement.js'

const NAMED = /(?:根据|依据|按照|据)(?!说|此|了解)([^，,。；;：:\n]{1,24}?)(?:的|所|最新|之前|近日)*(?:数据(?!公司|中心|局|库)|披露|报道|报告|测算|统计(?!局|署)|估计|估算|预测|消息|规划|计算|显示|介绍|财报)/g
const SPEAKER = /(?:^|[，,。；;\n])([^，,。；;：:\n]{1,24}?)(?:表示|预计|认为|声称|估计|指出|透露|预测|测算|评估|写明|披露)/g

/** What the last word of an unnamed source is: 有专家预计, 多家机构估计. */
const UNNAMED = /(?:专家|机构|分析师|证券|银行|媒体|报告|研究[院所]|统计局|协会|部门|官员|人士|发言人|学者)$/

/** Where the words about the source begin that are no part of its name: 对此做了…, 在研报中…, 7月15日公布的…. */
const BEYOND = /对[此于]|就[此在]|(?<![现存正])在|所[做作]|[做作]了|给出|[发公]布|发表|援引|引述|[最近日此][新日前]|[周星][期一二三四五六日]|[今去][年天日]|昨[日天]|\d/

/** The name at the beginning of the words, which has two characters at least. */
const nameIn = (words: string): string => {
  const at = words.slice(2).search(BEYOND)
  return at < 0 ? words : words.slice(0, at + 2)
}

/** The source inside the words before 表示 or 预计: an entity that they name, or words that end in a known sort of source. */
const speakerIn = (start: number, words: string, entities: readonly MentionLike[]): Part | undefined => {
  const entity = entities.find((one) => one.start >= start && one.end <= start + words.length)
  if (entity !== undefined) return { start: entity.start, end: entity.end, text: entity.text }
  const name = nameIn(words)
  return UNNAMED.test(name) ? { start, end: start + name.length, text: name } : undefined
}

/** Whom a sentence gives as the source of what it says: 据…报道, 根据…的数据, …预计. */
export const attributionOf = (text: string, sentenceStart: number, sentenceEnd: number, entities: readonly MentionLike[]): Part | undefined => {
  const sentence = text.slice(sentenceStart, Math.min(sentenceEnd, sentenceStart + 300))
  for (const match of sentence.matchAll(NAMED)) {
    const words = match[1] ?? ''
    const start = sentenceStart + match.index + match[0].indexOf(words)
    const name = nameIn(words)
    const entity = entities.find((one) => one.start >= start && one.end <= start + words.length)
    return entity === undefined ? { start, end: start + name.length, text: name } : { start: entity.start, end: entity.end, text: entity.text }
  }
  for (const match of sentence.matchAll(SPEAKER)) {
    const words = match[1] ?? ''
    const found = speakerIn(sentenceStart + match.index + match[0].indexOf(words), words, entities)
    if (found !== undefined) return found
  }
  return undefined
}
