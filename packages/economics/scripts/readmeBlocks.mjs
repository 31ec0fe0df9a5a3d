// The parts of the READMEs that are made from the package itself, each between `<!-- name -->` and `<!-- /name -->`.
import { countCases } from './countCases.mjs'

const words = {
  en: {
    subjects: { revenue: 'Revenue', funding: 'Funding', training: 'Training', inference: 'Inference', hardware: 'Hardware', growth: 'Growth', market: 'Market', deployment: 'Deployment', valuation: 'Valuation and unit economics', reliability: 'Reliability' },
    formulas: (count) => `${count} formulas:`, topic: 'Topic', passed: 'Reproduced', of: 'of', all: 'all', separator: ', ', colon: ': ',
  },
  zh: {
    subjects: { revenue: '收入', funding: '融资', training: '训练', inference: '推理', hardware: '硬件', growth: '增长', market: '市场', deployment: '部署', valuation: '估值与单位经济', reliability: '可靠性' },
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
  const { topic, passed, of, all } = words[lang]
  const counted = countCases(rows, run)
  const line = (name, count) => `| ${name} | ${count.passed} ${of} ${count.all} |`
  return [`| ${topic} | ${passed} |`, '| --- | --- |', ...counted.topics.map(([name, count]) => line(name.replaceAll('_', ' '), count)), line(`**${all}**`, counted)].join('\n')
}

/** A README with its blocks made anew. */
export const fillReadme = (text, lang, { catalog, rows, run }) => Object.entries({ formulas: formulas(catalog, lang), cases: cases(rows, run, lang) })
  .reduce((filled, [name, block]) => filled.replace(new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, open, close) => `${open}${block}\n${close}`), text)

/** The READMEs and their languages. */
export const readmes = { 'README.md': 'en', 'README.zh-CN.md': 'zh' }
