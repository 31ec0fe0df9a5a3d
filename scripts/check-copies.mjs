// The text that the project starts from is not ours: no run of 20 or more of its Chinese characters stands in the project.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bad, good } from './lib/log.mjs'
import { root } from './lib/root.mjs'
import { capture } from './lib/run.mjs'

const length = 20
const fold = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const article = fold(readFileSync(process.argv[2], 'utf8'))
const runs = new Set()
for (let at = 0; at + length <= article.length; at++) runs.add(article.slice(at, at + length))

const files = capture('git', ['ls-files', '-z'], { cwd: root }).split('\0').filter((file) => /\.(md|mdx|txt|ya?ml|json|tsx?|m?js)$/.test(file) && file !== 'package-lock.json')
let failed = false
for (const file of files) {
  const text = fold(readFileSync(join(root, file), 'utf8'))
  for (let at = 0; at + length <= text.length; at++) {
    const run = text.slice(at, at + length)
    if (!runs.has(run)) continue
    failed = true
    bad(`${file} repeats the article: ${run}`)
    at += length
  }
}
if (failed) process.exit(1)
good(`${files.length} files repeat no run of ${length} characters of the article`)
