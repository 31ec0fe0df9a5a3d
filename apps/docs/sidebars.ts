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
  ],
}

export default sidebars
