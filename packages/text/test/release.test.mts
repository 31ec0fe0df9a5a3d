import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createExtractor } from '../src/extract/createExtractor.js'
import { extract } from '../src/extract/extract.js'

describe('an extractor that waits', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void

  it.each([['extract', extract], ['createExtractor', createExtractor({ referenceDate: '2023-05-15', exact: true })]] as const)('keeps nothing of the text that %s read', async (_, find) => {
    const found = new WeakRef(find('营收3.5亿元，增长15%。'.repeat(10)))
    for (let turns = 0; turns < 10 && found.deref() !== undefined; turns++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      collect()
    }
    expect(found.deref()).toBeUndefined()
  })
})
