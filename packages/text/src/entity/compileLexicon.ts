import { type Lexicon, WanyiError } from '@wanyi/quantity'

/** A lexicon as flat arrays: a trie over classes of characters, its edges sorted by class, node 0 the root. */
export interface CompiledLexicon {
  /** The class of every UTF-16 unit; 0 for one that no name has. Full-width Latin shares the class of the half-width one. */
  readonly classes: Uint16Array
  /** The node that a name's first class leads to, 0 for none. */
  readonly first: Int32Array
  /** The edges of node n are `edgeStart[n]` to `edgeStart[n + 1]`. */
  readonly edgeStart: Int32Array
  readonly edgeClass: Uint16Array
  readonly edgeNode: Int32Array
  /** The index into `ids` of the name that ends at a node, or -1. */
  readonly name: Int32Array
  readonly ids: readonly string[]
  readonly types: readonly (string | undefined)[]
}

export interface CompileLexiconOptions {
  /** Whether openai finds the name OpenAI. Default false: upper and lower case are two things (Meta is a company, meta is not). */
  readonly ignoreCase?: boolean
}

interface Node {
  readonly edges: Map<number, Node>
  entry: number
}

/** ！ to ～ are ! to ~ moved by 0xFEE0; the ideographic and the no-break space are spaces. */
const fold = (unit: number, ignoreCase: boolean): number => {
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit === 0x3000 || unit === 0xa0 ? 0x20 : unit
  return ignoreCase && half >= 0x41 && half <= 0x5a ? half + 32 : half
}

const compile = (lexicon: Lexicon, ignoreCase: boolean): CompiledLexicon => {
  const classOf = new Map<number, number>()
  const root: Node = { edges: new Map(), entry: -1 }
  const ids: string[] = []
  const types: (string | undefined)[] = []
  let nodes = 1
  for (const { id, names, type } of lexicon) {
    const entry = ids.push(id) - 1
    // a string would be taken for a list of its characters
    if (![id, ...Array.isArray(names) ? names : [0]].every((name) => typeof name === 'string')) {
      throw new WanyiError('INVALID_LEXICON', { expected: 'an id and a list of names', received: `${id}: ${names}`, path: `lexicon[${entry}]` })
    }
    types.push(type)
    for (const name of names) {
      if (name.trim() === '') continue
      let node = root
      for (let i = 0; i < name.length; i++) {
        const unit = fold(name.charCodeAt(i), ignoreCase)
        let cls = classOf.get(unit)
        if (cls === undefined) classOf.set(unit, cls = classOf.size + 1)
        let next = node.edges.get(cls)
        if (next === undefined) {
          node.edges.set(cls, next = { edges: new Map(), entry: -1 })
          nodes++
        }
        node = next
      }
      if (node.entry < 0) node.entry = entry
    }
  }
  const classes = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) classes[unit] = classOf.get(fold(unit, ignoreCase)) ?? 0
  return { classes, ids, types, ...flatten(root, nodes, classOf.size + 1) }
}

const flatten = (root: Node, nodes: number, classes: number): Pick<CompiledLexicon, 'first' | 'edgeStart' | 'edgeClass' | 'edgeNode' | 'name'> => {
  const edgeStart = new Int32Array(nodes + 1)
  const edgeClass = new Uint16Array(nodes)
  const edgeNode = new Int32Array(nodes)
  const name = new Int32Array(nodes).fill(-1)
  const first = new Int32Array(classes)
  const queue: Node[] = [root]
  let edges = 0
  for (let n = 0; n < queue.length; n++) {
    const node = queue[n]!
    name[n] = node.entry
    edgeStart[n] = edges
    for (const [cls, next] of [...node.edges].sort((a, b) => a[0] - b[0])) {
      edgeClass[edges] = cls
      edgeNode[edges++] = queue.push(next) - 1
    }
  }
  edgeStart[nodes] = edges
  for (let e = edgeStart[0]!; e < edgeStart[1]!; e++) first[edgeClass[e]!] = edgeNode[e]!
  return { first, edgeStart, edgeClass, edgeNode, name }
}

const compiled = /* @__PURE__ */ new WeakMap<Lexicon, [exact?: CompiledLexicon, folded?: CompiledLexicon]>()

/**
 * The search structure of a lexicon, made once and kept as long as the lexicon itself, so that
 * {@link findEntities} may be called with the plain lexicon again and again. Call it to choose the moment at which the work is done.
 * A lexicon is taken to be unchanging: after an edit make a new array. Where two entries have the same name, the first keeps it.
 *
 * @throws WanyiError `INVALID_LEXICON`, with the path of the entry, for an id that is no string or names that are no list of strings.
 * @example
 * const makers = [{ id: 'openai', names: ['OpenAI'] }]
 * compileLexicon(makers) === compileLexicon(makers) // → true
 */
export const compileLexicon = (lexicon: Lexicon, { ignoreCase = false }: CompileLexiconOptions = {}): CompiledLexicon => {
  let both = compiled.get(lexicon)
  if (both === undefined) compiled.set(lexicon, both = [])
  return both[ignoreCase ? 1 : 0] ??= compile(lexicon, ignoreCase)
}
