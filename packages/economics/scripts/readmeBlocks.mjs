// The parts of the READMEs that are made from the package itself, each between `<!-- name -->` and `<!-- /name -->`.
import { countCases } from './countCases.mjs'

const words = {
  en: {
    subjects: { revenue: 'Revenue', funding: 'Funding', training: 'Training', inference: 'Inference', hardware: 'Hardware', growth: 'Growth', market: 'Market', deployment: 'Deployment', valuation: 'Valuation and unit economics', reliability: 'Reliability' },
    topics: { make_or_buy: 'make or buy', unit_economics: 'unit economics' },
    formulas: (count) => `${count} formulas:`, topic: 'Topic', passed: 'Reproduced', of: 'of', all: 'all', separator: ', ', colon: ': ',
  },
  zh: {
    subjects: { revenue: '收入', funding: '融资', training: '训练', inference: '推理', hardware: '硬件', growth: '增长', market: '市场', deployment: '部署', valuation: '估值与单位经济', reliability: '可靠性' },
    topics: {
      advertising: '广告', availability: '可用率', carbon: '碳排放', diffusion: '扩散', energy: '能耗', finance: '财务', funding: '融资', growth: '增长', hardware: '硬件', inference: '推理',
      make_or_buy: '自建或采购', market: '市场', queue: '排队', revenue: '收入', scaling: '规模定律', services: '服务', training: '训练', uncertainty: '不确定性', unit_economics: '单位经济',
    },
    formulas: (count) => `共 ${count} 个公式：`, topic: '主题', passed: '复现', of: '/', all: '合计', separator: '、', colon: '：',
  },
}

const formulas = (catalog, lang) => {
  const { subjects, formulas: count, separator, colon } = words[lang]
  const lines = Object.entries(subjects).flatMap(([subject, name]) => {
    const ids = catalog.filter((entry) => entry.subject === subject).map((entry) => `\`${entry.id}\``)
    return ids.length === 0 ? [] : [`- **${name}**${colon}${ids.join(separator)}`]
  })
  return [count(catalog.length), '', ...lines].join('\n')
}

const cases = (rows, run, lang) => {
  const { topics, topic, passed, of, all } = words[lang]
  const counted = countCases(rows, run)
  const line = (name, count) => `| ${name} | ${count.passed} ${of} ${count.all} |`
  return [`| ${topic} | ${passed} |`, '| --- | --- |', ...counted.topics.map(([name, count]) => line(topics[name] ?? name, count)), line(`**${all}**`, counted)].join('\n')
}

/** A README with its blocks made anew. */
export const fillReadme = (text, lang, { catalog, rows, run }) => Object.entries({ formulas: formulas(catalog, lang), cases: cases(rows, run, lang) })
  .reduce((filled, [name, block]) => filled.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, open, close) => `${open}${block}\n${close}`), text)

/** The READMEs and their languages. */
export const readmes = { 'README.md': 'en', 'README.zh-CN.md': 'zh' }
