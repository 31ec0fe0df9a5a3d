import { useEffect, useRef, type ReactNode } from 'react'
import { translate } from '@docusaurus/Translate'
import SearchBar from '@theme-original/SearchBar'

/** The search field of the plugin, whose accessible name is English in every language. */
export default function NamedSearchBar(): ReactNode {
  const box = useRef<HTMLSpanElement>(null)
  const label = translate({ id: 'search.label', message: 'Search' })
  useEffect(() => { box.current?.querySelector('input')?.setAttribute('aria-label', label) }, [label])
  return <span ref={box}><SearchBar /></span>
}
