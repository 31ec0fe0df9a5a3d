import { WanyiError } from '@wanyi/quantity'

/** The part of a Web `ReadableStream` that is used. */
export interface TextStream {
  readonly getReader: () => {
    readonly read: () => Promise<{ readonly done: boolean, readonly value?: string | undefined }>
    readonly cancel: () => Promise<void>
  }
}

/** Pieces of a text: an array, a generator, a Node stream with an encoding, a Web stream of strings. */
export type TextSource = Iterable<string> | AsyncIterable<string> | TextStream

async function* readStream(stream: TextStream): AsyncGenerator<string | undefined, void, undefined> {
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      yield value
    }
    ended = true
  } finally {
    if (!ended) await reader.cancel()
  }
}

/** The pieces of any source. A Web stream is read by its reader, for not every browser can iterate one. */
export async function* readChunks(source: TextSource): AsyncGenerator<string, void, undefined> {
  // a string is an iterable of its characters, but one piece is faster
  if (typeof source === 'string') return yield source
  if (Object(source) !== source) throw new WanyiError('NOT_A_TEXT', { expected: 'pieces of a text', received: String(source), path: 'source' })
  for await (const chunk of 'getReader' in source ? readStream(source) : source) {
    if (typeof chunk !== 'string') throw new WanyiError('NOT_A_TEXT', { expected: 'a string', received: typeof chunk })
    yield chunk
  }
}
