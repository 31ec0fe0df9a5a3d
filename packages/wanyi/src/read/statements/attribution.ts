import type { MentionLike } from '../MentionLike.js'
import type { Part } from './Statement.js'

const NAMED = /(?:根据|依据|按照|据)(?!说|此|了解)([^，,。；;：:\n]{1,18}?)(?:的|所|最新|之前|近日)*(?:数据|披露|报道|报告|测算|统计|估计|估算|预测|消息|规划|计算|显示|介绍|财报)/g
const SPEAKER = /(?:^|[，,。；;\n])([^，,。；;：:\n]{1,16}?)(?:表示|预计|认为|声称|估计|指出|透露|预测|测算|评估|写明|披露)/g

/** What the last word of an unnamed source is: 有专家预计, 多家机构估计. */
const UNNAMED = /(?:专家|机构|分析师|证券|银行|媒体|报告|研究院|部门|官员|人士|学者)$/

/** The source inside the words before 表示 or 预计: an entity that they name, or words that end in a known sort of source. */
const speakerIn = (start: number, words: string, entities: readonly MentionLike[]): Part | undefined => {
  const entity = entities.find((one) => one.start >= start && one.end <= start + words.length)
  if (entity !== undefined) return { start: entity.start, end: entity.end, text: entity.text }
  return UNNAMED.test(words) ? { start, end: start + words.length, text: words } : undefined
}

/** Whom a sentence gives as the source of what it says: 据…报道, 根据…的数据, …预计. */
export const attributionOf = (text: string, sentenceStart: number, sentenceEnd: number, entities: readonly MentionLike[]): Part | undefined => {
  const sentence = text.slice(sentenceStart, Math.min(sentenceEnd, sentenceStart + 300))
  for (const match of sentence.matchAll(NAMED)) {
    const name = match[1] ?? ''
    const start = sentenceStart + match.index + match[0].indexOf(name)
    const entity = entities.find((one) => one.start >= start && one.end <= start + name.length)
    return entity === undefined ? { start, end: start + name.length, text: name } : { start: entity.start, end: entity.end, text: entity.text }
  }
  for (const match of sentence.matchAll(SPEAKER)) {
    const words = match[1] ?? ''
    const found = speakerIn(sentenceStart + match.index + match[0].indexOf(words), words, entities)
    if (found !== undefined) return found
  }
  return undefined
}
