import { useLang } from './useLang'

/** The marks between pieces of text that a page joins. */
export interface Punctuation {
  readonly colon: string
  readonly comma: string
  /** Between the items of a list. */
  readonly list: string
  /** A remark in brackets after something. */
  readonly bracket: (text: string) => string
}

const punctuation: Readonly<Record<'en' | 'zh', Punctuation>> = {
  en: { colon: ': ', comma: ', ', list: ', ', bracket: (text) => ` (${text})` },
  zh: { colon: '：', comma: '，', list: '、', bracket: (text) => `（${text}）` },
}

/** The marks of the language of the page. */
export const usePunctuation = (): Punctuation => punctuation[useLang()]
