declare module '@generated/wanyi-home-reading/default/home.json' {
  const reading: import('./lib/homeReading').HomeReading
  export default reading
}
