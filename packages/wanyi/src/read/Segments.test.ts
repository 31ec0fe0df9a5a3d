import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentAt, segmentText } from './Segments.js'

describe('segmentText', () => {
  it('cuts clauses at commas, sentences at full stops, paragraphs at line breaks', () => {
    expect(segmentText('甲，乙。丙\n丁')).toEqual({ clauses: [0, 2, 4, 6], sentences: [0, 4, 6], paragraphs: [0, 6] })
  })

  it('does not cut a number at its separators', () => {
    expect(segmentText('2,200亿到3，000亿，比例16:9').clauses).toEqual([0, 14])
  })

  it('ends a sentence that has no full stop, so that no segment is long', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 6000 }), (length) => {
      const { sentences } = segmentText('一'.repeat(length))
      return sentences.every((start, i) => (sentences[i + 1] ?? length) - start <= 2001)
    }))
  })
})

describe('segmentAt', () => {
  it('finds the segment that holds an offset', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 40 }), fc.integer({ min: 0, max: 1100 }), (ends, offset) => {
      const starts = [0, ...ends.sort((a, b) => a - b)]
      const index = segmentAt(starts, offset)
      return (starts[index] ?? 0) <= offset && (starts[index + 1] ?? Infinity) > offset
    }))
  })
})
