/** The languages that a report can be written in. */
export type Lang = 'en' | 'zh'
