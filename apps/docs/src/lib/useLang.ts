import useDocusaurusContext from '@docusaurus/useDocusaurusContext'

/** The language of the page, as the packages call it. */
export const useLang = (): 'en' | 'zh' => useDocusaurusContext().i18n.currentLocale === 'zh-Hans' ? 'zh' : 'en'
