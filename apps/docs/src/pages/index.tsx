import type { ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import Layout from '@theme/Layout'
import Hero from '@site/src/components/home/Hero'
import Packages from '@site/src/components/home/Packages'
import ReadingSheet from '@site/src/components/home/ReadingSheet'
import reading from '@generated/wanyi-home-reading/default/home.json'

export default function Home(): ReactNode {
  return (
    <Layout
      title={translate({ id: 'home.title', message: 'Read Chinese economic text as data' })}
      description={translate({ id: 'home.description', message: 'TypeScript libraries that turn the quantities and dates of Chinese text into data, compute with them and check them.' })}
    >
      <main>
        <Hero />
        <ReadingSheet reading={reading} />
        <Packages />
      </main>
    </Layout>
  )
}
