import { translate } from '@docusaurus/Translate'

/** The name of a section of the article: its number, or that it stands before the first. */
export const sectionLabel = (section: string): string => section === '00'
  ? translate({ id: 'claims.opening', message: 'Before the first section' })
  : translate({ id: 'claims.section', message: 'Section {section}' }, { section: String(Number(section) || section) })
