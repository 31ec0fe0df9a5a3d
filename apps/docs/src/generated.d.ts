declare module '@generated/wanyi-home-reading/default/home.json' {
  const reading: import('./lib/homeReading').HomeReading
  export default reading
}

declare module '@theme-original/SearchBar' {
  export default function SearchBar(): import('react').ReactNode
}
