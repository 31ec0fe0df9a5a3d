import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { claimDetails, claimViews } from './data/claimViews'
import { coverageView } from './data/coverageView'
import { exportedTables, exportFolder, jsonLd } from './data/downloads'
import { seriesViews } from './data/seriesViews'
import { tables } from './data/tables'

/**
 * The pages over the dataset, made from the data in the language of the site: the explorer, the claims with their evidence, each on a page of its own
 * as well, and the series; and the tables as files, once for both languages.
 */
const dataPages = ({ baseUrl, i18n, siteConfig }: LoadContext): Plugin<unknown> => {
  const first = i18n.currentLocale === i18n.defaultLocale
  const files = `${first ? baseUrl : baseUrl.replace(new RegExp(`${i18n.currentLocale}/$`), '')}dataset/`
  return {
    name: 'wanyi-data-pages',
    async contentLoaded({ actions: { addRoute, createData } }) {
      const lang = i18n.currentLocale === 'zh-Hans' ? 'zh' : 'en'
      const folder = exportFolder()
      const page = async (path: string, component: string, prop: string, data: unknown, modules: Record<string, string> = {}): Promise<void> => {
        const made = await createData(`${path.replaceAll('/', '-')}.json`, JSON.stringify(data))
        addRoute({ path: baseUrl + path, component: `@site/src/components/data/${component}.tsx`, modules: { [prop]: made, ...modules }, exact: true })
      }
      await createData('coverage.json', JSON.stringify(coverageView()))
      await createData('downloads.json', JSON.stringify({ root: files, tables: exportedTables(folder) }))
      await createData('jsonld.json', JSON.stringify(jsonLd(folder, `${siteConfig.url}${baseUrl}docs/dataset/files`, siteConfig.url + files)))
      await page('data', 'ExplorerPage', 'data', tables(lang))
      await page('claims', 'ClaimsPage', 'claims', claimViews(lang))
      await page('series', 'SeriesPage', 'series', seriesViews(lang))
      const details = claimDetails(lang)
      const index = await createData('claim-index.json', JSON.stringify(details.map(({ id, verdict, section }) => ({ id, verdict, section }))))
      for (const claim of details) await page(`claims/${claim.id}`, 'ClaimPage', 'claim', claim, { index })
    },
    async postBuild({ outDir }) {
      if (first) await cp(exportFolder(), join(outDir, 'dataset'), { recursive: true })
    },
  }
}

export default dataPages
