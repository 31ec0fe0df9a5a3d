import type { Config } from '@docusaurus/types'
import type { Options, ThemeConfig } from '@docusaurus/preset-classic'
import { createRequire } from 'node:module'
import { themes, type PrismTheme } from 'prism-react-renderer'
import rehypeKatex from 'rehype-katex'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkMath from 'remark-math'
import dataPages from './plugins/dataPages'
import formulaPages from './plugins/formulaPages'
import homeReading from './plugins/homeReading'
import llmsText from './plugins/llmsText'
import remarkLiveResult from './src/remark/remarkLiveResult'

const require = createRequire(import.meta.url)

/** A code theme on the ground of these pages. */
const onPaper = (theme: PrismTheme, backgroundColor: string): PrismTheme => ({ ...theme, plain: { ...theme.plain, backgroundColor } })

/** In Chinese text `**注意：**正文` is bold and "$20 billion … $30 billion" is money, not a formula. */
const remarkPlugins: NonNullable<Exclude<Options['docs'], false | undefined>['remarkPlugins']> = [
  remarkCjkFriendly,
  [remarkMath, { singleDollarTextMath: false }],
  remarkLiveResult,
]

const config: Config = {
  title: 'Wanyi',
  tagline: 'Read Chinese economic text as data, compute with it, and check it',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: process.env.SITE_BASE_URL ?? '/',
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  future: { v4: true, faster: true },
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'zh-Hans'],
    localeConfigs: {
      en: { label: 'English', htmlLang: 'en' },
      'zh-Hans': { label: '简体中文', htmlLang: 'zh-Hans' },
    },
  },
  presets: [
    ['classic', {
      docs: { sidebarPath: './sidebars.ts', remarkPlugins, rehypePlugins: [rehypeKatex], breadcrumbs: true },
      pages: { remarkPlugins, rehypePlugins: [rehypeKatex] },
      blog: false,
      theme: { customCss: [require.resolve('katex/dist/katex.min.css'), './src/css/custom.css'] },
    } satisfies Options],
  ],
  plugins: [homeReading, formulaPages, dataPages, llmsText],
  themes: [
    '@docusaurus/theme-live-codeblock',
    ['@easyops-cn/docusaurus-search-local', {
      hashed: true,
      language: ['en', 'zh'],
      indexBlog: false,
      indexPages: true,
      docsRouteBasePath: 'docs',
      highlightSearchTermsOnTargetPage: false,
      ignoreCssSelectors: ['.katex', '[data-live-code]', '.theme-code-block', '[data-search-skip]'],
    }],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Wanyi',
      logo: { alt: '', src: 'img/seal.svg', width: 30, height: 30 },
      items: [
        { type: 'doc', docId: 'getting-started', label: 'Docs', position: 'left' },
        { to: '/formulas', label: 'Formulas', position: 'left' },
        { to: '/data', label: 'Data', position: 'left', activeBaseRegex: '/(?:data|claims|series)(?:/|$)' },
        { to: '/playground', label: 'Playground', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      style: 'light',
      links: [],
      copyright: 'Code: MIT. Data: CC BY 4.0.',
    },
    prism: { theme: onPaper(themes.github, '#f5f1e8'), darkTheme: onPaper(themes.vsDark, '#101114') },
    liveCodeBlock: { playgroundPosition: 'bottom' },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
  } satisfies ThemeConfig,
}

export default config
