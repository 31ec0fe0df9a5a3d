import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { PlaygroundProvider } from '@docusaurus/theme-live-codeblock/client'
import { usePrismTheme } from '@docusaurus/theme-common'
import { LiveProvider } from 'react-live'
import LiveResult from '@site/src/components/LiveResult'
import { liveFunction, parseLiveCode } from '@site/src/lib/liveCode'
import { loadLiveModules } from '@site/src/lib/liveModules'

interface Props {
  readonly code: string
  readonly children: ReactNode
}

const modules: Record<string, unknown> = {}
const scope = { LiveResult, modules }

/** Loads the packages that the block imports and makes a component of it that shows the value of its last line. */
const transformCode = async (code: string): Promise<string> => {
  const parsed = parseLiveCode(code)
  Object.assign(modules, await loadLiveModules(parsed.imports.map(({ from }) => from)))
  return `() => <LiveResult run={${liveFunction(parsed)}} />`
}

export default function Provider({ code, children }: Props): ReactNode {
  const theme = usePrismTheme()
  const [resets, setResets] = useState(0)
  const reset = useCallback(() => setResets((count) => count + 1), [])
  const value = useMemo(() => ({ reset }), [reset])
  return (
    <PlaygroundProvider key={resets} value={value}>
      {/* react-live takes an async transformCode, its type does not say so */}
      <LiveProvider code={code.replace(/\n$/, '')} language="tsx" theme={theme} scope={scope} transformCode={transformCode as unknown as (code: string) => string}>
        {children}
      </LiveProvider>
    </PlaygroundProvider>
  )
}
