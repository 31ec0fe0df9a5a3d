import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { useHistory } from '@docusaurus/router'
import useBaseUrl from '@docusaurus/useBaseUrl'

interface Props extends ComponentProps<'a'> {
  readonly to: string
}

/** A link that moves inside the site but, unlike Docusaurus' own, fetches nothing ahead: a list of a hundred links would fetch a hundred pages. */
export default function NavLink({ to, ...rest }: Props): ReactNode {
  const history = useHistory()
  const href = useBaseUrl(to)
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    history.push(href)
  }
  return <a href={href} onClick={follow} {...rest} />
}
