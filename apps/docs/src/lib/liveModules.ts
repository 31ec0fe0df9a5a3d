/** The packages that a live block may import. Each is loaded when a block on the page first asks for it. */
const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  '@wanyi/quantity': () => import('@wanyi/quantity'),
  '@wanyi/text': () => import('@wanyi/text'),
  '@wanyi/text/holidays': () => import('@wanyi/text/holidays'),
  '@wanyi/economics': () => import('@wanyi/economics'),
  '@wanyi/economics/catalog': () => import('@wanyi/economics/catalog'),
  '@wanyi/dataset': () => import('@wanyi/dataset'),
  wanyi: () => import('wanyi'),
  'pinyin-pro': () => import('pinyin-pro'),
  'opencc-js/t2cn': () => import('opencc-js/t2cn'),
}

/** Loads the named packages. @throws an Error that lists what can be imported */
export const loadLiveModules = async (names: readonly string[]): Promise<Record<string, unknown>> => {
  const entries = await Promise.all(names.map(async (name): Promise<[string, unknown]> => {
    const load = loaders[name]
    if (!load) throw new Error(`Cannot import '${name}' here. Available: ${Object.keys(loaders).join(', ')}`)
    return [name, await load()]
  }))
  return Object.fromEntries(entries)
}
