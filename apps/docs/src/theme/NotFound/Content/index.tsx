import clsx from 'clsx'
import type { ReactNode } from 'react'
import Link from '@docusaurus/Link'
import Translate from '@docusaurus/Translate'

interface Props {
  readonly className?: string
}

/** A page that is not there: where to go instead. */
export default function NotFoundContent({ className }: Props): ReactNode {
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <h1><Translate id="notFound.title">There is no page at this address</Translate></h1>
      <p><Translate id="notFound.why">It may be mistyped, or the page has moved. The search finds every guide, formula and claim.</Translate></p>
      <ul>
        <li><Link to="/docs/getting-started"><Translate id="notFound.start">Getting started</Translate></Link></li>
        <li><Link to="/formulas"><Translate id="notFound.formulas">All formulas</Translate></Link></li>
        <li><Link to="/data"><Translate id="notFound.data">The data</Translate></Link></li>
        <li><Link to="/playground"><Translate id="notFound.playground">Paste a text</Translate></Link></li>
      </ul>
    </main>
  )
}
