import type { Bilingual } from '@wanyi/dataset'

export type Lang = 'en' | 'zh'

/** A text of the dataset in the language of the pages. */
export const inLang = (text: Bilingual | undefined, lang: Lang): string | undefined => text?.[lang]
