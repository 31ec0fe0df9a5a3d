declare module '@generated/wanyi-home-reading/default/home.json' {
  const reading: import('./lib/homeReading').HomeReading
  export default reading
}

declare module '@theme-original/SearchBar' {
  export default function SearchBar(): import('react').ReactNode
}

declare module '@generated/wanyi-data-pages/default/coverage.json' {
  const coverage: import('./lib/dataPages').CoverageView
  export default coverage
}

declare module '@generated/wanyi-data-pages/default/downloads.json' {
  const downloads: { readonly root: string, readonly tables: readonly import('./lib/dataPages').ExportedTable[] }
  export default downloads
}

declare module '@generated/wanyi-data-pages/default/jsonld.json' {
  const described: object
  export default described
}
