import { createExtractor } from '../extract/createExtractor.js'
import type { Dropped, ExtractOptions } from '../extract/ExtractOptions.js'
import type { Mention } from '../extract/Mention.js'
import { readChunks, type TextSource } from './readChunks.js'

/** How far back context may decide a mention (REACH of the extractor), twice: for the mention before the cut, and for its own context. */
const CONTEXT = 4000
/** A sentence has no context before it; this much is kept to see what a line starts with. */
const AFTER_STOP = 64
/** How far ahead of a mention the extractor may look. */
const AHEAD = 1000
/** So much text without the end of a sentence is worked off without waiting for it. */
const PENDING = 16_384
const STOPS = '。！？'

/** The place after the last end of a sentence, 0 for none. */
const lastStop = (text: string): number => Math.max(...[...STOPS].map((stop) => text.lastIndexOf(stop) + 1))

/** The longest name that holds the end of a sentence (雅虎！中国): so much is awaited after each. */
const afterStops = (options: ExtractOptions): number => {
  let longest = 0
  for (const { names } of options.lexicon ?? []) {
    for (const name of names) if ([...STOPS].some((stop) => name.includes(stop))) longest = Math.max(longest, name.length)
  }
  return longest
}

/**
 * Finds mentions in a text that comes in pieces, with the offsets of the whole: the result is that of `extract` on all of the text, however it
 * is cut, a mention across two pieces found once. At most one sentence, or 16,384 units of a longer one, is held beyond the piece that came
 * last; what a sentence holds is given when its 。！？ has come. Leaving the loop early closes the source.
 *
 * The source is any iterable or async iterable of strings, or a Web stream of them (bytes go through `TextDecoderStream` first).
 *
 * @throws WanyiError what `extract` throws on bad options, and `NOT_A_TEXT` when a piece is no string.
 *
 * @example
 * const found: string[] = []
 * for await (const mention of extractStream(['营收3.', '5亿元。增', '长15%'])) found.push(`${mention.text} ${mention.start}`)
 * found.join() // → '3.5亿元 2,15% 10'
 */
export async function* extractStream(source: TextSource, options: ExtractOptions = {}): AsyncGenerator<Mention, void, undefined> {
  const { explain } = options
  const dropped: Dropped[] = []
  const find = createExtractor(typeof explain === 'function' ? { ...options, explain: (drop) => dropped.push(drop) } : options)
  const behind = afterStops(options)
  let buffer = ''
  let base = 0
  let from = 0

  /** Gives what lies between `from` and `wanted`, or the mention that lies across it, and forgets what no later mention needs. */
  const take = (wanted: number, stopped: boolean, found: readonly Mention[]): Mention[] => {
    const taken: Mention[] = []
    let to = wanted
    for (const { start, end } of found) if (start < to && end > to) to = Math.max(start, from)
    for (const mention of found) {
      // the mention is nobody else's, so it is moved and not copied: half of what a long stream leaves to the collector
      if (mention.start >= from && mention.end <= to) taken.push(Object.assign(mention, { start: mention.start + base, end: mention.end + base }))
    }
    if (typeof explain === 'function') {
      for (const drop of dropped) if (drop.start >= from && drop.start < to) explain({ ...drop, start: drop.start + base, end: drop.end + base })
    }
    dropped.length = 0
    const keep = Math.max(0, to - (stopped && to === wanted ? AFTER_STOP : CONTEXT))
    buffer = buffer.slice(keep)
    base += keep
    from = to - keep
    return taken
  }

  // The place in the whole after the last end of a sentence that has not been worked off.
  let stop = 0
  for await (const chunk of readChunks(source)) {
    const newest = lastStop(chunk)
    const end = base + buffer.length
    buffer += chunk
    if (newest > 0 && (stop <= base + from || chunk.length - newest >= behind)) stop = end + newest
    const ended = stop - base
    if (ended > from && buffer.length - ended >= behind) {
      yield* take(ended, true, find(buffer.slice(0, ended + behind)))
    } else if (buffer.length - from > PENDING) {
      yield* take(buffer.length - AHEAD, false, find(buffer))
    }
  }
  yield* take(buffer.length, true, find(buffer))
}
