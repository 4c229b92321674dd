import { describe, expect, it } from 'vitest'
import { answering, errorKey, meaningOf, splitKey } from '../../src/core/meaning.ts'

const rejected = { kind: 'rejected' }
const errors = {
  1: rejected,
  2: rejected,
  '-1': rejected,
  'bid:1001': rejected,
  'bid:2': rejected,
  'submit:1001': rejected,
  'other:7': rejected,
  SIGN: { kind: 'signature' },
  BUSY: { kind: 'rejected', http: 500 },
}
const caller = (id: string, group?: string, listed: (string | number)[] = []) => ({
  id,
  errors: listed,
  ...(group && { group }),
})

describe('a code', () => {
  it.each([
    ['of the operation', caller('submit', 'bid'), 1001, 'submit:1001'],
    ['of the group', caller('place', 'bid'), 1001, 'bid:1001'],
    ['of the group, as text', caller('place', 'bid'), '1001', 'bid:1001'],
    ['of the group before that of all', caller('place', 'bid', [2]), 2, 'bid:2'],
    ['of all, without a group', caller('read'), 1, '1'],
    ['of all that an operation of a group lists', caller('place', 'bid', [-1]), -1, '-1'],
    ['of all that an operation of a group does not list', caller('place', 'bid'), 1, undefined],
    ['of another group', caller('place', 'bid'), 7, undefined],
    ['of another group, without one', caller('read'), 7, undefined],
    ['of the gateway, for an operation of a group', caller('place', 'bid'), 'SIGN', 'SIGN'],
    ['of the server, for an operation of a group', caller('place', 'bid'), 'BUSY', 'BUSY'],
    ['that nobody lists', caller('read'), 99, undefined],
    ['that is a name of every object', caller('read'), 'constructor', undefined],
    ['that reads as a key', caller('read'), 'bid:1001', 'bid:1001'],
  ])('%s', (_, operation, code, key) => {
    expect(meaningOf(errors, operation, code)).toBe(key)
  })

  it('is split from its scope, and joined again', () => {
    for (const key of ['-1', 'bid:1001', 'a:b:c', 'GTW-BRQ-NOHEADER'])
      expect(errorKey(splitKey(key))).toBe(key)
    expect(splitKey('a:b:c')).toEqual({ scope: 'a', code: 'b:c' })
  })

  it('is answered by the operations that list it with this meaning', () => {
    const operations = { place: caller('place', 'bid', [1001]), submit: caller('submit', 'bid', [1001]) }
    const ids = (error: { code: number; scope?: string }) =>
      answering({ operations, errors }, error).map(({ id }) => id)
    expect(ids({ code: 1001, scope: 'bid' })).toEqual(['place'])
    expect(ids({ code: 1001, scope: 'submit' })).toEqual(['submit'])
    expect(ids({ code: 1001 })).toEqual([])
  })
})
