import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../src/read/readArticle.js'
import type { Identity } from '../src/read/identities/Identity.js'
import { sampleGroups, type LinkedGroup } from './sampleGroups.js'
import { multiplyFigure, replaceFigures, seeded, type LinkedFigure } from './scaleFigures.js'

const sample = readFileSync(new URL('../sample/article.zh.txt', import.meta.url), 'utf8')
const date = '2025-01-10'

const joins = ({ inputs, result }: Identity, words: readonly string[]): boolean => {
  const texts = [...inputs, result].map(({ text }) => text)
  return texts.length === words.length && words.every((word) => texts.some((text) => text.startsWith(word.split('/')[0] ?? word)))
}

const find = (text: string, words: readonly string[]): Identity | undefined => readArticle(text, { date }).identities.find((identity) => joins(identity, words))

/** The words of a group after a change, by the words before. */
const renamed = (group: LinkedGroup, change: (figure: LinkedFigure) => string): ((word: string) => string) => {
  const names = new Map(group.figures.map((figure) => [figure.words, change(figure)]))
  return (word) => names.get(word) ?? word
}

it('finds every reckoning of the sample as it stands', () => {
  const { identities } = readArticle(sample, { date })
  for (const group of sampleGroups) for (const words of group.identities) expect(identities.some((identity) => joins(identity, words)), words.join(' ')).toBe(true)
})

describe.each(sampleGroups.map((group, i) => [group.name, group, i] as const))('the figures of %s', (_, group, i) => {
  it.each([1, 2, 3, 4, 5, 6])('are found linked again when they are scaled by a factor of seed %i', (seed) => {
    const random = seeded(seed * 100 + i)
    const factor = Number((0.15 + random() * 8).toPrecision(3))
    const change = (figure: LinkedFigure): string => (figure.moves ? multiplyFigure(figure.words, factor, figure.digits, figure.exact) : figure.words)
    const text = replaceFigures(sample, group.figures, change)
    const { identities } = readArticle(text, { date })
    const rename = renamed(group, change)
    for (const words of group.identities) {
      const now = words.map(rename)
      expect(identities.some((identity) => joins(identity, now)), `${factor}: ${now.join(' ')} in ${identities.map(({ formula }) => formula).join(' | ')}`).toBe(true)
    }
  })

  it.each([1, 2, 3])('are found linked no longer when one of them is changed, seed %i', (seed) => {
    const random = seeded(seed * 1000 + i)
    for (const words of group.identities) {
      const changeable = group.figures.filter((figure) => words.includes(figure.words) && /^\d/.test(figure.words))
      const figure = changeable[Math.floor(random() * changeable.length)]
      if (figure === undefined) throw new Error(`nothing to change: ${words.join(' ')}`)
      const factor = [0.5, 0.8, 0.9, 1.1, 1.25, 1.7, 3][Math.floor(random() * 7)] ?? 2
      const now = multiplyFigure(figure.words, factor, 4)
      const text = replaceFigures(sample, [figure], () => now)
      expect(find(text, words.map((word) => (word === figure.words ? now : word)))?.formula, `${figure.words} → ${now}`).toBeUndefined()
    }
  })
})
