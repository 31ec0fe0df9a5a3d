/** What can happen to a company, a model or a chip on a date, and the words for it. */
export interface EventKind {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly words: RegExp
  /** The metrics of the dataset's claims that say the same. */
  readonly claims: readonly string[]
}

export const events: readonly EventKind[] = [
  { id: 'launch', en: 'launch', zh: '发布', words: /发布|推出|上线|问世|亮相|面世|开源|公测|出现/g, claims: ['product_launch', 'model_launch', 'model_release', 'release_order', 'launch', 'tool_launch', 'feature_launch'] },
  { id: 'founding', en: 'founding', zh: '成立', words: /成立|创办|创立|建立|搭建/g, claims: ['founding', 'model_start', 'model_built'] },
  { id: 'announcement', en: 'announcement', zh: '宣布', words: /宣布|提出|公布|披露/g, claims: ['strategy', 'announcement'] },
  { id: 'stop', en: 'stop', zh: '停止', words: /停止|不再|关闭|下线|退出|禁售/g, claims: ['stopped', 'registration_closed', 'exit'] },
]
