// How far countText's estimate of tokens lies from what gpt-tokenizer counts, on the passages beside this file. Needs the built package.
import { fileURLToPath } from 'node:url'
import { passages } from './passages.mjs'

export const measureTokens = async (countText) => {
  const rows = []
  for (const vocabulary of ['o200k_base', 'cl100k_base']) {
    const { countTokens } = await import(`gpt-tokenizer/encoding/${vocabulary}`)
    for (const [name, text] of Object.entries(passages)) {
      const { value, low, high } = countText(text, { vocabulary }).tokens
      const tokens = countTokens(text)
      rows.push({ vocabulary, name, tokens, estimate: value, error: value / tokens - 1, within: tokens >= low && tokens <= high })
    }
  }
  return rows
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { countText } = await import('../dist/index.js')
  const rows = await measureTokens(countText)
  for (const { vocabulary, name, tokens, estimate, error } of rows) {
    console.log(vocabulary.padEnd(12), name.padEnd(12), String(tokens).padStart(5), String(estimate).padStart(5), `${(error * 100).toFixed(1)}%`.padStart(7))
  }
  for (const vocabulary of ['o200k_base', 'cl100k_base']) {
    const errors = rows.filter((row) => row.vocabulary === vocabulary).map(({ error }) => error)
    const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length
    console.log(`${vocabulary}: mean error ${(mean * 100).toFixed(1)}%, from ${(Math.min(...errors) * 100).toFixed(1)}% to ${(Math.max(...errors) * 100).toFixed(1)}%`)
  }
}
