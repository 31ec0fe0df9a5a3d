import type { Statement } from 'wanyi'

/** What a statement measures, with what a growth or a share is of: growth of revenue, 收入增长, 占收入的比例. */
export const metricText = ({ metric, of }: Pick<Statement, 'metric' | 'of'>, lang: 'en' | 'zh'): string => {
  if (of === undefined) return metric[lang]
  if (lang === 'en') return `${metric.en} of ${of.en}`
  return metric.id === 'share' ? `占${of.zh}的比例` : of.zh + metric.zh
}
