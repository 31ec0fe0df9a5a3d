import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { inspect } from '../lib/inspect'
import { liveFunction, parseLiveCode } from '../lib/liveCode'
import { loadLiveModules } from '../lib/liveModules'

/**
 * Runs each `live` code block while the site is built and hands its result to the block, so that the page shows it
 * without JavaScript. A block that throws stops the build, unless its meta says `throws`.
 */
const remarkLiveResult = () => async (tree: Root, file: { readonly path?: string }): Promise<void> => {
  const blocks: Code[] = []
  visit(tree, 'code', (node) => { if (node.meta?.split(' ').includes('live')) blocks.push(node) })
  for (const block of blocks) {
    const expected = await run(block, file.path ?? 'page')
    block.data = { ...block.data, hProperties: { ...block.data?.hProperties, expected } }
  }
}

const run = async (block: Code, path: string): Promise<string> => {
  const code = parseLiveCode(block.value)
  const modules = await loadLiveModules(code.imports.map(({ from }) => from))
  const mayThrow = block.meta?.split(' ').includes('throws')
  try {
    // The code is that of our own pages, run as the reader's browser will run it.
    const value: unknown = await new Function('modules', `return (${liveFunction(code)})()`)(modules)
    if (mayThrow) throw new Error(`${path}: a live block marked "throws" does not throw`)
    return inspect(value)
  } catch (error) {
    if (mayThrow && error instanceof Error && error.name === 'WanyiError') return inspect(error)
    throw new Error(`${path}:${block.position?.start.line}: live block failed: ${String(error)}`, { cause: error })
  }
}

export default remarkLiveResult
