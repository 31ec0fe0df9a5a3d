import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import { translate } from '@docusaurus/Translate'
import styles from './DataNav.module.css'

/** The pages over the dataset. */
export default function DataNav(): ReactNode {
  return (
    <nav className={styles.nav} aria-label={translate({ id: 'data.nav', message: 'Dataset' })}>
      <Link to="/data" activeClassName={styles.active} isNavLink exact>{translate({ id: 'data.explorer', message: 'Explorer' })}</Link>
      <Link to="/claims" activeClassName={styles.active} isNavLink exact>{translate({ id: 'data.claims', message: 'Claims and evidence' })}</Link>
      <Link to="/series" activeClassName={styles.active} isNavLink exact>{translate({ id: 'data.series', message: 'Series' })}</Link>
      <Link to="/docs/dataset/coverage">{translate({ id: 'data.coverage', message: 'What is known' })}</Link>
      <Link to="/docs/dataset/files">{translate({ id: 'data.files', message: 'Files' })}</Link>
    </nav>
  )
}
