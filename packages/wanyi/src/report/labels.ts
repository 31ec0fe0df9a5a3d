import type { Lang } from './Lang.js'

/** Every fixed word of a report. */
export interface Labels {
  readonly title: string
  readonly units: string
  readonly dated: string
  readonly undated: string
  readonly quantities: string
  readonly dates: string
  readonly entities: string
  readonly statements: string
  readonly identities: string
  readonly mismatches: string
  readonly comparisons: string
  readonly none: string
  readonly more: (count: number) => string
  readonly columns: { readonly at: string; readonly words: string; readonly value: string; readonly unit: string; readonly bounds: string; readonly hedge: string; readonly kind: string; readonly date: string; readonly id: string; readonly name: string; readonly type: string; readonly times: string; readonly verdict: string }
  readonly modifiers: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, string>>
  readonly verdicts: Readonly<Record<string, string>>
  readonly computed: string
  readonly stated: string
  readonly says: string
  readonly record: string
  readonly source: string
  readonly noTitle: string
  readonly searched: (day: string) => string
  readonly attributedTo: string
  readonly meant: (wrong: string, right: string) => string
  readonly takenFor: (pair: string) => string
  readonly about: string
  /** A growth, a decline or a share with what it is of. */
  readonly changeOf: (metric: string, of: string) => string
  readonly sep: string
  readonly colon: string
  /** A remark in brackets after something. */
  readonly bracket: (text: string) => string
}

const en: Labels = {
  title: 'Reading', units: 'characters', dated: 'dated', undated: 'no date given',
  quantities: 'Quantities', dates: 'Dates', entities: 'Entities', statements: 'Statements',
  identities: 'Arithmetic of the text that holds, the likeliest first', mismatches: 'Arithmetic that the text announces and that does not come out', comparisons: 'What the evidence says',
  none: 'none found', more: (count) => `… and ${count} more`,
  columns: { at: 'span', words: 'words', value: 'value', unit: 'unit', bounds: 'bounds', hedge: 'hedge', kind: 'kind', date: 'date', id: 'id', name: 'name', type: 'type', times: 'times', verdict: 'verdict' },
  modifiers: { exact: 'exact', about: 'about', over: 'over', under: 'under', nearly: 'nearly', atLeast: 'at least', atMost: 'at most', before: 'before', after: 'after', since: 'since', until: 'until' },
  kinds: { money: 'money', percent: 'percent', multiple: 'multiple', count: 'count', measure: 'measure', duration: 'duration', age: 'age', ordinal: 'ordinal', number: 'number', date: 'date', time: 'time' },
  types: { organization: 'organization', country: 'country', model: 'model', hardware: 'hardware', person: 'person', entity: 'entity' },
  verdicts: { holds: 'holds', 'off by': 'off by', 'unit clash': 'unit clash', supported: 'supported', imprecise: 'imprecise', contradicted: 'contradicted', unknown: 'unknown' },
  computed: 'computed', stated: 'stated', says: 'claim', record: 'record', source: 'source', noTitle: 'untitled',
  searched: (day) => `searched on ${day}, nothing found`, attributedTo: 'according to',
  meant: (wrong, right) => `${wrong} → ${right}`, takenFor: (pair) => `counts ${pair.split('≈').join(' as ')}`, about: 'another figure for the same thing', changeOf: (metric, of) => `${metric} of ${of}`, sep: ', ', colon: ': ', bracket: (text) => ` (${text})`,
}

const zh: Labels = {
  title: '阅读结果', units: '字符', dated: '发布于', undated: '未给出发布日期',
  quantities: '数量', dates: '日期', entities: '实体', statements: '陈述',
  identities: '文中成立的算式，可能性大的在前', mismatches: '文中说了却算不平的算式', comparisons: '证据怎么说',
  none: '没有找到', more: (count) => `……另有${count}项`,
  columns: { at: '位置', words: '原文', value: '数值', unit: '单位', bounds: '范围', hedge: '限定', kind: '类别', date: '日期', id: '编号', name: '名称', type: '类别', times: '次数', verdict: '结论' },
  modifiers: { exact: '确数', about: '约', over: '超过', under: '不到', nearly: '近', atLeast: '至少', atMost: '至多', before: '之前', after: '之后', since: '以来', until: '截至' },
  kinds: { money: '金额', percent: '比例', multiple: '倍数', count: '计数', measure: '度量', duration: '时长', age: '年龄', ordinal: '序数', number: '数字', date: '日期', time: '时刻' },
  types: { organization: '机构', country: '国家', model: '模型', hardware: '硬件', person: '人物', entity: '实体' },
  verdicts: { holds: '成立', 'off by': '有出入', 'unit clash': '单位不符', supported: '属实', imprecise: '不够准确', contradicted: '与证据不符', unknown: '未查到' },
  computed: '算得', stated: '文中为', says: '论断', record: '记录', source: '来源', noTitle: '无标题',
  searched: (day) => `${day}检索，没有找到相关材料`, attributedTo: '据',
  meant: (wrong, right) => `${wrong} → ${right}`, takenFor: (pair) => `把${pair.split('≈').join('当作')}`, about: '说的是同一件事，数字不同', changeOf: (metric, of) => (metric === '占比' ? `占${of}的比例` : `${of}${metric}`), sep: '，', colon: '：', bracket: (text) => `（${text}）`,
}

/** The words of a report in a language. */
export const labels: Readonly<Record<Lang, Labels>> = { en, zh }
