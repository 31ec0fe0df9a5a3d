// A million samples in a fresh process each: time and peak memory, Squiggle's over ours.
import { report } from '../lib/measure.mjs'
import { freshly } from './fresh.mjs'

const [squiggle, wanyi] = freshly([['squiggle', 'run'], ['wanyi', 'run']], 5)
report({ bench: 'economics/million', measure: "time of a million samples, Squiggle's over ours", zh: '一百万个样本的耗时，Squiggle 是我们的几倍', value: squiggle.seconds / wanyi.seconds, target: 3, higherIsBetter: true, detail: { milliseconds: wanyi.seconds * 1000, squiggleMilliseconds: squiggle.seconds * 1000 } })
report({ bench: 'economics/million', measure: "peak memory of a million samples, Squiggle's over ours", zh: '一百万个样本的内存峰值，Squiggle 是我们的几倍', value: squiggle.peakMemory / wanyi.peakMemory, target: 3, higherIsBetter: true, detail: { megabytes: wanyi.peakMemory / 2 ** 20, squiggleMegabytes: squiggle.peakMemory / 2 ** 20 } })
