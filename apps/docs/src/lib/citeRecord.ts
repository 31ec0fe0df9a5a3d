import { bibtex, cslJson, type Sourced } from '@wanyi/dataset/cite'
import { sources } from '@wanyi/dataset/sources'

/** A record as references with its sources. */
export interface Citation {
  readonly bibtex: string
  readonly cslJson: string
}

/** How to cite a record of which the page knows the id, the English name and the ids of the sources. Loaded when a reader asks for it: it holds all sources. */
export const citeRecord = (id: string, title: string | undefined, ids: readonly string[]): Citation => {
  const found: Sourced<{ readonly id: string, readonly name?: { readonly en: string, readonly zh: string } }> = {
    value: { id, ...(title === undefined ? {} : { name: { en: title, zh: title } }) },
    sources: ids.flatMap((wanted) => sources.find((source) => source.id === wanted) ?? []),
  }
  return { bibtex: bibtex(found), cslJson: JSON.stringify(cslJson(found), null, 2) }
}
