// The time that the import takes in a fresh process, Squiggle's over ours.
import { report } from '../lib/measure.mjs'
import { freshly } from './fresh.mjs'

const [squiggle, wanyi] = freshly([['@quri/squiggle-lang', 'import'], ['@wanyi/economics', 'import']], 11)
report({ bench: 'economics/import', measure: "time of the import, Squiggle's over ours", zh: '导入耗时，Squiggle 是我们的几倍', value: squiggle.seconds / wanyi.seconds, target: 50, higherIsBetter: true, detail: { milliseconds: wanyi.seconds * 1000, squiggleMilliseconds: squiggle.seconds * 1000 } })
