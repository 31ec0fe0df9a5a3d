import type { Mention } from '@wanyi/text'

/** What the home page shows of one reading: computed while the site is built, by plugins/homeReading. */
export interface HomeReading {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly identities: readonly { readonly formula: string, readonly verdict: string }[]
}
