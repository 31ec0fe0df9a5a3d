import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Translate, { translate } from '@docusaurus/Translate'
import styles from './Packages.module.css'

const packages = (): readonly { readonly name: string, readonly to: string, readonly what: string }[] => [
  {
    name: '@wanyi/text',
    to: '/docs/packages/text',
    what: translate({ id: 'home.package.text', message: 'Numerals, quantities, money, percentages and dates in running Chinese text, with spans, bounds and hedges, in one pass.' }),
  },
  {
    name: '@wanyi/quantity',
    to: '/docs/packages/quantity',
    what: translate({ id: 'home.package.quantity', message: 'A number in the world: bounds, unit, hedge and rate, with conversion, interval arithmetic and formatting in both languages.' }),
  },
  {
    name: '@wanyi/economics',
    to: '/docs/packages/economics',
    what: translate({ id: 'home.package.economics', message: 'The formulas behind training, inference, revenue and funding, each with units, source and uncertainty.' }),
  },
  {
    name: '@wanyi/dataset',
    to: '/docs/packages/dataset',
    what: translate({ id: 'home.package.dataset', message: 'Models, organizations, chips, prices and claims, every fact with its source and every claim with its verdict.' }),
  },
  {
    name: 'wanyi',
    to: '/docs/packages/wanyi',
    what: translate({ id: 'home.package.wanyi', message: 'The reader that joins them: what a text states, whether its figures follow from one another, and what the evidence says.' }),
  },
]

export default function Packages(): ReactNode {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}><Translate id="home.packages.heading">Five packages, one import each</Translate></h2>
      <ul className={styles.list}>
        {packages().map(({ name, to, what }) => (
          <li key={name}>
            <Link to={to} className={styles.name}>{name}</Link>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
