import assert from 'node:assert/strict'
import { test } from 'node:test'
import { equalsShown, parseShown } from '../lib/shown.mjs'

const same = (value, text) => equalsShown(value, parseShown(text))

test('a shown result is compared as a whole', () => {
  assert.ok(same({ a: 1, b: [2] }, '{ a: 1, b: [2] }'))
  assert.ok(!same({ a: 1, b: [2] }, '{ a: 1 }'))
  assert.ok(!same([1, 2], '[1]'))
  assert.ok(!same({ a: 1 }, '{ a: 1, b: 2 }'))
  assert.ok(!same(350, '351'))
  assert.ok(!same('350', '350'))
})

test('… stands for other fields and items', () => {
  assert.ok(same({ a: 1, b: 2 }, '{ a: 1, … }'))
  assert.ok(same([{ a: 1, b: 2 }], '[{ a: 1, … }]'))
  assert.ok(same([1, 2, 3], '[1, …]'))
  assert.ok(!same({ a: 2, b: 2 }, '{ a: 1, … }'))
  assert.ok(!same([2, 3], '[1, …]'))
})

test('what is no literal is refused', () => {
  assert.throws(() => parseShown('{ a: '), /no JavaScript literal/)
})
