/** The words of the dataset's closed lists in Chinese; in English nearly all stand as they are. */
const chinese: Readonly<Record<string, string>> = {
  // models
  family: '系列', version: '版本', product: '产品', rolling: '滚动别名', open: '开放', closed: '封闭', restricted: '受限',
  text: '文本', image: '图像', audio: '音频', video: '视频', code: '代码', speech: '语音', action: '动作', embedding: '向量',
  // organizations
  company: '公司', division: '部门', lab: '实验室', university: '大学', institute: '研究所', government: '政府机构', fund: '基金', association: '协会', country: '国家',
  // hardware
  chip: '芯片', card: '加速卡', server: '服务器', rack: '机柜',
  // events
  release: '发布', funding: '融资', regulation: '监管', outage: '故障', partnership: '合作', pricing: '定价', legal: '法律', corporate: '公司变动', research: '研究', milestone: '里程碑',
  // statements of an article
  fact: '事实', relation: '关系', event: '事件', forecast: '预测', calculation: '计算', 'opinion-with-number': '带数字的看法',
  // who stands behind a value
  restated: '更正', stated: '当事方公布', derived: '推算', reported: '报道', estimated: '估计', disputed: '有争议', undisclosed: '未披露',
}

const english: Readonly<Record<string, string>> = { 'opinion-with-number': 'opinion with a number' }

/** A word of a closed list of the dataset in the language of the pages. */
export const dataWord = (word: string, lang: 'en' | 'zh'): string => (lang === 'zh' ? chinese : english)[word] ?? word
