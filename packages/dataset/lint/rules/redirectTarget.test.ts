import { expect, test } from 'vitest'
import { checkSample } from '../sample.js'
import { redirectTarget } from './redirectTarget.js'

test('the sample passes', () => expect(checkSample(redirectTarget)).toEqual([]))

test('a redirect that leads nowhere is found', () =>
  expect(checkSample(redirectTarget, undefined, { redirects: { old: { to: 'nobody', since: '2026-11-23', reason: 'renamed' } } })).toHaveLength(1))

test('an id that is used again is found', () =>
  expect(checkSample(redirectTarget, undefined, { redirects: { acme: { to: 'acme-1', since: '2026-11-23', reason: 'renamed' } } }))
    .toEqual(['organizations/acme: an id that leads elsewhere is used again']))

test('one that leads to a record passes', () =>
  expect(checkSample(redirectTarget, undefined, { redirects: { old: { to: ['acme', 'acme-1'], since: '2026-11-23', reason: 'split' } } })).toEqual([]))
