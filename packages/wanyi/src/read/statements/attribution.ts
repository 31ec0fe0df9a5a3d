import type { Part } from './Statement.js'

const NAMED = /(?:根据|依据|按照|据)(?!说|此|了解)([^，,。；;：:\n]{1,18}?)(?:的|所|最新|之前|近日)*(?:数据|披露|报道|报告|测算|统计|估计|估算|预测|消息|规划|计算|显示|介绍|财报)/g
const SPEAKER = /(?:^|[，,。；;\n])([^，,。；;：:\n]{1,12}?)(?:也|还|曾|则|均)?(?:表示|预计|认为|声称|估计|指出|透露|预测|测算|评估|写明|披露)/g

/** Whom a sentence gives as the source of what it says: 据…报道, 根据…的数据, …预计. */
export const attributionOf = (text: string, sentenceStart: number, sentenceEnd: number): Part | undefined => {
  const sentence = text.slice(sentenceStart, Math.min(sentenceEnd, sentenceStart + 300))
  for (const pattern of [NAMED, SPEAKER]) {
    const match = sentence.matchAll(pattern).next().value
    const name = match?.[1]?.trim()
    if (match === undefined || name === undefined || name === '') continue
    const start = sentenceStart + match.index + match[0].indexOf(name)
    return { start, end: start + name.length, text: name }
  }
  return undefined
}
