// What a query or form that arrived may hold twice, and which rows are kept for the next time.
import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/signing/grammar.ts'
import type { Message, PairRule } from '../../src/signing/message.ts'
import { type Context, readRows } from '../../src/signing/pair-rows.ts'
import { readClaims } from '../../src/signing/received.ts'

const declared = (each: string, twice: string) =>
  ({
    send: {
      headers: {},
      query: { app: { text: '{appId}' }, sign: { text: '{signature.main}' } },
      form: { at: { text: '{time}' } },
      envelope: {},
    },
    credentials: { appId: { kind: 'id' } },
    strings: { other: { text: '{body}' }, message: { each, twice, pair: '{name}={value}' } },
  }) as never as Declaration

const twice = 'a name appears twice in the query or form'
const claims = (scheme: Declaration, query: string, body: string) => {
  try {
    return Object.fromEntries(
      readClaims(scheme, { headers: new Headers(), url: `/loans?${query}`, body }).values,
    )
  } catch (error) {
    return (error as Error).message
  }
}
const values = { appId: 'a', 'signature.main': 's', time: '5' }

describe('a name that arrives twice', () => {
  it.each<[each: string, twice: string, query: string, form: string, read: object | string]>([
    ['query', 'refused', 'app=a&sign=s&x=1', 'at=5&y=1', values],
    ['query', 'refused', 'app=a&sign=s&x=1&x=2', 'at=5', twice],
    ['query', 'allowed', 'app=a&sign=s&x=1&x=2', 'at=5', values],
    ['query', 'allowed', 'app=a&sign=s&app=b', 'at=5', twice],
    ['query', 'allowed', 'app=a&sign=s', 'at=5&y=1&y=2', twice],
    ['form', 'allowed', 'app=a&sign=s', 'at=5&y=1&y=2', values],
    ['form', 'allowed', 'app=a&sign=s', 'at=5&at=6', twice],
    ['form', 'allowed', 'app=a&sign=s&x=1&x=2', 'at=5', twice],
    ['parameters', 'allowed', 'app=a&sign=s&x=1&x=2', 'at=5&y=1&y=2', values],
    ['parameters', 'refused', 'app=a&sign=s', 'at=5&y=1&y=2', twice],
    ['body', 'allowed', 'app=a&sign=s&x=1&x=2', 'at=5', twice],
  ])('with pairs of the %s, %s: %s and %s', (each, rule, query, form, read) => {
    expect(claims(declared(each, rule), query, form)).toEqual(read)
  })
})

describe('rows', () => {
  const scheme = declared('query', 'allowed')
  const rule = (change: Partial<PairRule> = {}) =>
    ({ each: 'query', value: 'decoded', name: 'as is', twice: 'allowed', ...change }) as PairRule
  const filled = (text: string): Context => ({ fill: () => [{ text, of: { kind: 'literal', name: '' } }] })
  const message: Message = { url: '/loans?x=1', body: '', credentials: {} }
  const texts = (one: Message, context: Context, change?: Partial<PairRule>) =>
    readRows(scheme, rule(change), one, context).map(({ name, pieces }) => [name, pieces?.[0]?.text])

  it('of a message that is signed are read each time, because the signer may fill in others', () => {
    const rows = (text: string) => [
      ['x', '1'],
      ['app', text],
    ]
    expect(texts(message, filled('one'))).toEqual(rows('one'))
    expect(texts(message, filled('two'))).toEqual(rows('two'))
  })

  it('of headers are read each time, too', () => {
    const sent = { ...message, isSent: true }
    expect(texts(sent, filled('one'), { each: ['Date'] })).toEqual([['date', 'one']])
    expect(texts(sent, filled('two'), { each: ['Date'] })).toEqual([['date', 'two']])
  })

  it('of a message that arrived are read once for each way to read them', () => {
    const sent = { ...message, isSent: true }
    const read = (change?: Partial<PairRule>) => readRows(scheme, rule(change), sent, filled(''))
    expect(read()).toBe(read())
    for (const other of [{ value: 'raw' }, { name: 'lower' }, { twice: 'refused' }, { each: 'parameters' }])
      expect(read(other as Partial<PairRule>)).not.toBe(read())
  })
})
