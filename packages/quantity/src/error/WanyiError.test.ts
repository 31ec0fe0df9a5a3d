import { describe, expect, it, vi } from 'vitest'
import { WanyiError } from './WanyiError.js'

class TextError extends WanyiError<'EMPTY'> {}

const details = { expected: 'a numeral', received: "''" }

describe('the message', () => {
  it.each([
    [{}, "EMPTY: expected a numeral, received ''"],
    [{ offset: 0 }, "EMPTY at offset 0: expected a numeral, received ''"],
    [{ path: 'inputs.price' }, "EMPTY at inputs.price: expected a numeral, received ''"],
    [{ path: 'inputs.price', offset: 3 }, "EMPTY at inputs.price: expected a numeral, received ''"],
  ])('with %j', (place, message) => {
    expect(new WanyiError('EMPTY', { ...details, ...place }).message).toBe(message)
  })
})

describe('instanceof', () => {
  it('holds for the class, its subclasses and Error', () => {
    const error = new TextError('EMPTY', details)
    expect([error instanceof TextError, error instanceof WanyiError, error instanceof Error]).toEqual([true, true, true])
    expect(new WanyiError('EMPTY', details) instanceof TextError).toBe(false)
  })

  it.each([[new Error('EMPTY')], [new TypeError('EMPTY')], ['WanyiError'], [undefined], [null], [{}]])('does not hold for %s', (value) => {
    expect(value instanceof WanyiError).toBe(false)
  })

  it('holds for the error of another copy of the class, but no subclass takes it for its own', async () => {
    vi.resetModules()
    const { WanyiError: Other } = await import('./WanyiError.js')
    const error = new Other('EMPTY', details)
    expect(Other).not.toBe(WanyiError)
    expect(error instanceof WanyiError).toBe(true)
    expect(error instanceof TextError).toBe(false)
  })
})
