import type { ReactNode } from 'react'
import Translate, { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import DataNav from '@site/src/components/data/DataNav'
import DatasetJsonLd from '@site/src/components/data/DatasetJsonLd'
import Explorer from '@site/src/components/data/Explorer'
import type { DataTables } from '@site/src/lib/dataTables'
import styles from './page.module.css'

export default function ExplorerPage({ data }: { readonly data: DataTables }): ReactNode {
  const title = translate({ id: 'data.title', message: 'Data explorer' })
  return (
    <Layout title={title} description={translate({ id: 'data.description', message: 'Models, organizations, chips, prices and events of the large-language-model industry, each with its sources.' })}>
      <DatasetJsonLd />
      <main className={styles.page}>
        <h1>{title}</h1>
        <DataNav />
        <p className={styles.lead}><Translate id="data.lead">Every record of @wanyi/dataset with its sources. A dash means that nothing was found; “undisclosed” means that the party concerned does not say. The address keeps what you filter and sort.</Translate></p>
        <Explorer data={data} />
      </main>
    </Layout>
  )
}
