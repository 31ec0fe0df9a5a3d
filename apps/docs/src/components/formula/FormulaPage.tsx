import type { ReactNode } from 'react'
import { useLocation } from '@docusaurus/router'
import Link from '@docusaurus/Link'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import Calculator from '@site/src/components/formula/Calculator'
import FormulaNav from '@site/src/components/formula/FormulaNav'
import type { FormulaLink, FormulaPageData, FormulaSource } from '@site/src/lib/formula'
import { compact } from '@site/src/lib/compact'
import { usePunctuation } from '@site/src/lib/usePunctuation'
import styles from './FormulaPage.module.css'

interface Props {
  readonly formula: FormulaPageData
  readonly links: readonly FormulaLink[]
}

function Source({ source: { title, authors, year, url, where } }: { readonly source: FormulaSource }): ReactNode {
  const { colon, comma, bracket } = usePunctuation()
  return <>{authors}{year ? bracket(String(year)) : ''}{colon}{url ? <Link to={url}>{title}</Link> : <cite>{title}</cite>}{where ? comma + where : ''}</>
}

export default function FormulaPage({ formula, links }: Props): ReactNode {
  const { pathname } = useLocation()
  const { id, title, explanation, latexHtml, inputs, output, assumptions, sources, examples, cases } = formula
  return (
    <Layout title={title} description={explanation}>
      <div className={styles.columns}>
        <FormulaNav links={links} current={id} />
        <main className={styles.page}>
          <p className={styles.crumb}><Link to="/formulas"><Translate id="formulas.title">Formulas</Translate></Link></p>
          <h1 data-path={pathname}>{title}</h1>
          <p className={styles.lead}>{explanation}</p>
          <div className={styles.latex} tabIndex={0} role="group" aria-label={translate({ id: 'formula.latex', message: 'The formula' })} dangerouslySetInnerHTML={{ __html: latexHtml }} />

          <Calculator formula={formula} />

          <h2 id="inputs"><Translate id="formula.inputs">Inputs</Translate></h2>
          <div className={styles.scroll} tabIndex={0} role="group" aria-label={translate({ id: 'formula.inputs', message: 'Inputs' })}>
            <table>
              <thead>
                <tr>
                  <th scope="col"><Translate id="formula.symbol">Symbol</Translate></th>
                  <th scope="col"><Translate id="formula.name">Name in code</Translate></th>
                  <th scope="col"><Translate id="formula.meaning">Meaning</Translate></th>
                  <th scope="col"><Translate id="formula.unit">Unit</Translate></th>
                  <th scope="col"><Translate id="formula.domain">Domain</Translate></th>
                </tr>
              </thead>
              <tbody>
                {inputs.map((input) => (
                  <tr key={input.name}>
                    <td dangerouslySetInnerHTML={{ __html: input.symbolHtml }} />
                    <td><code>{input.name}{input.optional ? '?' : ''}</code></td>
                    <td>{input.description}</td>
                    <td>{input.unit && <code>{input.unit}</code>}</td>
                    <td>{input.domain}</td>
                  </tr>
                ))}
                <tr>
                  <td dangerouslySetInnerHTML={{ __html: output.symbolHtml }} />
                  <td><Translate id="formula.output">(result)</Translate></td>
                  <td>{output.description}</td>
                  <td>{output.unit && <code>{output.unit}</code>}</td>
                  <td />
                </tr>
              </tbody>
            </table>
          </div>
          {[...inputs, output].some(({ unit }) => unit.includes('¤')) && <p className={styles.small}><Translate id="formula.currency">¤ is the currency that all money inputs of one call share.</Translate></p>}

          {assumptions.length > 0 && <>
            <h2 id="assumptions"><Translate id="formula.assumptions">Assumptions</Translate></h2>
            <ul>{assumptions.map((text) => <li key={text}>{text}</li>)}</ul>
          </>}

          {examples.length > 0 && <>
            <h2 id="examples"><Translate id="formula.examples">Published cases that it reproduces</Translate></h2>
            {examples.map(({ call, expected, computed, source }) => (
              <div key={call + expected} className={styles.example}>
                <pre tabIndex={0}>{call}</pre>
                <p>
                  <Translate id="formula.example" values={{ printed: <strong>{compact(expected)}</strong>, computed: <strong>{compact(computed)}</strong> }}>
                    {'printed: {printed}, computed: {computed}'}
                  </Translate>
                  <br /><span className={styles.small}><Source source={source} /></span>
                </p>
              </div>
            ))}
          </>}

          {cases.length > 0 && <>
            <h2 id="cases"><Translate id="formula.cases">More published cases</Translate></h2>
            <details open={cases.length <= 5}>
              <summary>
                <Translate id="formula.caseCount" values={{ count: cases.length }}>{'Cases that the tests reproduce: {count}'}</Translate>
              </summary>
              <div className={styles.scroll} tabIndex={0} role="group" aria-label={translate({ id: 'formula.cases', message: 'More published cases' })}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col"><Translate id="formula.inputs">Inputs</Translate></th>
                      <th scope="col"><Translate id="formula.printed">Printed</Translate></th>
                      <th scope="col"><Translate id="formula.computed">Computed</Translate></th>
                      <th scope="col"><Translate id="formula.source">Source</Translate></th>
                    </tr>
                  </thead>
                  <tbody>
                    {cases.map((row) => (
                      <tr key={row.inputs + row.printed + row.source.title + (row.source.where ?? '')}>
                        <td className={styles.caseInputs}><code>{row.inputs}</code></td>
                        <td className={styles.number}>{row.printed}</td>
                        <td className={styles.number}>{row.computed}</td>
                        <td className={styles.small}><Source source={row.source} /></td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </details>
          </>}

          <h2 id="sources"><Translate id="formula.sources">Sources</Translate></h2>
          <ul>{sources.map((source) => <li key={source.title + (source.where ?? '')}><Source source={source} /></li>)}</ul>
        </main>
      </div>
    </Layout>
  )
}
