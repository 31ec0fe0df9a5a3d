import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalog } from '../src/catalog.js'

const src = join(import.meta.dirname, '../src')
const subjects = ['revenue', 'funding', 'training', 'inference', 'hardware', 'growth', 'market', 'deployment', 'valuation', 'reliability']
/** What stands beside formulas: steps that several share, and estimators that give more than one number. */
const support = new Set(['checkTiers', 'fitBass', 'fitWright', 'leastSquares'])

describe('the folders', () => {
  it('has an entry and a test beside each formula', () => {
    for (const subject of subjects) {
      const files = readdirSync(join(src, subject))
      for (const name of files.filter((file) => /^[a-z]\w*\.ts$/.test(file)).map((file) => file.slice(0, -3))) {
        expect(files, `${subject}/${name}`).toContain(`${name}.test.ts`)
        if (support.has(name) || subject === 'valuation') continue
        expect(files, `${subject}/${name}`).toContain(`${name}.meta.ts`)
        expect(catalog.some((entry) => entry.id === name && entry.subject === subject), `${subject}/${name}`).toBe(true)
      }
    }
  })
})
