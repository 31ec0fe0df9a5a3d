import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.jsonl': 'application/x-ndjson', '.jsonld': 'application/ld+json', '.parquet': 'application/vnd.apache.parquet',
}
const isFile = (path) => existsSync(path) && statSync(path).isFile()

/** Serves a built site on a free port, `/a` as `/a.html` or `/a/index.html`. Resolves with its address and a function that stops it. */
export const serve = (folder) => new Promise((resolve) => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname))
    const file = [path, `${path}.html`, join(path, 'index.html')].map((name) => join(folder, name)).find(isFile)
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': /[\\/]assets[\\/]/.test(file) ? 'max-age=3600' : 'no-cache' })
    createReadStream(file).pipe(response)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    resolve({ origin: `http://127.0.0.1:${port}`, stop: () => { server.closeAllConnections(); server.close() } })
  })
})
