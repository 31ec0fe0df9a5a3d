import type { SidebarsConfig } from '@docusaurus/plugin-content-docs'

const sidebars: SidebarsConfig = {
  docs: [
    'getting-started',
    {
      type: 'category',
      key: 'packages',
      label: 'Packages',
      collapsed: false,
      items: ['packages/quantity', 'packages/text', 'packages/economics', 'packages/dataset', 'packages/wanyi'],
    },
    {
      type: 'category',
      key: 'guides',
      label: 'Guides',
      collapsed: false,
      items: [
        'guides/extract', 'guides/numerals', 'guides/dates', 'guides/money', 'guides/entities', 'guides/streams', 'guides/rewriting', 'guides/counting',
        'guides/gotchas', 'guides/differences', 'guides/checking', 'guides/scenarios',
      ],
    },
    {
      type: 'category',
      key: 'dataset',
      label: 'Dataset',
      collapsed: false,
      items: ['dataset/files', 'dataset/coverage'],
    },
    {
      type: 'category',
      key: 'reference',
      label: 'Tables',
      collapsed: false,
      items: ['reference/units', 'reference/currencies', 'reference/classifiers', 'reference/hedges', 'reference/results'],
    },
  ],
}

export default sidebars
