import type { ReactNode } from 'react'
import Head from '@docusaurus/Head'
import described from '@generated/wanyi-data-pages/default/jsonld.json'

/** The dataset as schema.org describes one, for search engines for data sets. */
export default function DatasetJsonLd(): ReactNode {
  return <Head><script type="application/ld+json">{JSON.stringify(described)}</script></Head>
}
