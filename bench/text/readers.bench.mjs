// Time per character of a text ten times as long, for the readers that are not `extract` (whose ratio `linear.bench.mjs` gives over a hundred times).
import { countText, detectScript, findEntities, normalize, rewriteNumerals, splitSentences } from '@wanyi/text'
import { report, seconds } from '../lib/measure.mjs'
import { newsOf } from './news.mjs'

const lexicon = [{ id: 'a', names: ['海山证券', '东海云'] }]
const readers = {
  countText, detectScript, normalize, splitSentences,
  findEntities: (text) => findEntities(text, lexicon),
  'rewriteNumerals to spoken': (text) => rewriteNumerals(text, { to: 'spoken' }),
  'rewriteNumerals to written': (text) => rewriteNumerals(text, { to: 'written' }),
}
const [short, long] = [newsOf(30_000), newsOf(300_000)]
for (const [name, read] of Object.entries(readers)) {
  const value = seconds(() => read(long)) / long.length / (seconds(() => read(short)) / short.length)
  report({ bench: 'text/readers', measure: `time per character, 300,000 characters over 30,000: ${name}`, zh: `${name} 每个字符的耗时：30 万字是 3 万字的几倍`, value, target: 1.5, higherIsBetter: false })
}
