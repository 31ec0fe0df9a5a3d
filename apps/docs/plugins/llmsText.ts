import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'

/** A page as plain Markdown: without front matter, imports, heading ids and components. */
const plain = (mdx: string): string => mdx
  .replace(/^---\n[\s\S]*?\n---\n/, '')
  .replace(/^import .*\n/gm, '')
  .replace(/ \{\/\* #[\w-]+ \*\/\}/g, '')
  .replace(/^<[\s\S]*?^\/?>\n/gm, '')
  .replace(/^<\/?\w[^\n]*>\n/gm, '')
  .replace(/\n{3,}/g, '\n\n')
  .trim()

const order = ['getting-started.mdx', 'packages', 'guides', 'dataset', 'reference']
const rank = (path: string): number => order.findIndex((start) => path.startsWith(start))

/** Writes the docs as one text for language models, `llms-full.txt`, and a list of the pages, `llms.txt`, in each language. */
const llmsText = ({ i18n, siteDir, siteConfig, baseUrl, codeTranslations }: LoadContext): Plugin<unknown> => ({
  name: 'wanyi-llms-text',
  async postBuild({ outDir }) {
    const folder = i18n.currentLocale === i18n.defaultLocale
      ? join(siteDir, 'docs')
      : join(siteDir, 'i18n', i18n.currentLocale, 'docusaurus-plugin-content-docs', 'current')
    const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.mdx')).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    const pages = await Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })))
    const links = pages.map(({ path, text }) => {
      const field = (name: string): string => new RegExp(`^${name}: *'?(.*?)'?$`, 'm').exec(text)?.[1] ?? ''
      return `- [${field('title')}](${siteConfig.url}${baseUrl}docs/${path.replace(/\.mdx$/, '').replace(/\\/g, '/')}): ${field('description')}`
    })
    await writeFile(join(outDir, 'llms.txt'), `# Wanyi\n\n> ${codeTranslations['home.hero.title'] ?? siteConfig.tagline}\n\n${links.join('\n')}\n`)
    await writeFile(join(outDir, 'llms-full.txt'), `${pages.map(({ text }) => plain(text)).join('\n\n---\n\n')}\n`)
  },
})

export default llmsText
