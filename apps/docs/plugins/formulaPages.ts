import type { LoadContext, Plugin } from '@docusaurus/types'
import katex from 'katex'
import { catalog, domains, type CatalogEntry, type Citation } from '@wanyi/economics/catalog'
import { formulaCases } from './formulaCases'
import { compact } from '../src/lib/compact'
import { inspect } from '../src/lib/inspect'
import { sliderOf } from '../src/lib/sliderOf'
import { variationOf } from '../src/lib/variationOf'
import type { FormulaCase, FormulaLink, FormulaPageData, FormulaSource } from '../src/lib/formula'

const source = ({ source: { title, authors, year, url }, where }: Citation): FormulaSource => ({ title, authors, year, url, where })

const math = (latex: string, displayMode: boolean): string => katex.renderToString(latex, { displayMode, throwOnError: true })

const pageData = (entry: CatalogEntry, lang: 'en' | 'zh', cases: readonly FormulaCase[]): FormulaPageData => {
  const defaults = Object.fromEntries(entry.inputs.map(({ name, default: value }) => [name, value]))
  return {
    id: entry.id,
    subject: entry.subject,
    title: entry.title[lang],
    explanation: entry.explanation[lang],
    latexHtml: math(entry.latex, true),
    inputs: entry.inputs.map((input) => ({
      name: input.name,
      symbolHtml: math(input.symbol, false),
      unit: input.unit,
      description: input.description[lang],
      domain: domains[input.domain].text[lang],
      default: input.default,
      optional: input.optional === true,
      list: input.list === true,
      record: input.defaultRecord,
      slider: sliderOf(input),
    })),
    output: { symbolHtml: math(entry.output.symbol, false), unit: entry.output.unit, description: entry.output.description[lang] },
    assumptions: entry.assumptions.map((text) => text[lang]),
    sources: entry.sources.map(source),
    examples: entry.examples.map((example) => ({
      call: `${entry.id}(${inspect(example.inputs, 72)})`,
      expected: example.expected,
      computed: entry.formula(example.inputs),
      source: source(example.source),
    })),
    // those shown as examples are not listed again
    cases: cases.filter(({ printed, source: { title } }) =>
      !entry.examples.some(({ expected, source: cited }) => cited.source.title === title && printed.split(' ')[0] === compact(expected, 8))),
    result: entry.formula(defaults),
    variation: variationOf(entry),
    entry: { id: entry.id, inputs: entry.inputs, output: entry.output, form: entry.form, exponents: entry.exponents, monotone: entry.monotone },
  }
}

/** A page a formula, and the list of them, generated from the catalogue in the language of the site. */
const formulaPages = ({ baseUrl, i18n }: LoadContext): Plugin<unknown> => ({
  name: 'wanyi-formula-pages',
  async contentLoaded({ actions: { addRoute, createData } }) {
    const lang = i18n.currentLocale === 'zh-Hans' ? 'zh' : 'en'
    const links: FormulaLink[] = catalog.map(({ id, subject, title, explanation }) => ({ id, subject, title: title[lang], explanation: explanation[lang] }))
    const index = await createData('index.json', JSON.stringify(links))
    addRoute({ path: `${baseUrl}formulas`, component: '@site/src/components/formula/FormulaIndex.tsx', modules: { links: index }, exact: true })
    const cases = formulaCases()
    for (const entry of catalog) {
      const formula = await createData(`${entry.id}.json`, JSON.stringify(pageData(entry, lang, cases.get(entry.id) ?? [])))
      addRoute({ path: `${baseUrl}formulas/${entry.id}`, component: '@site/src/components/formula/FormulaPage.tsx', modules: { formula, links: index }, exact: true })
    }
  },
})

export default formulaPages
