// Where each piece of a row comes from, in a message that arrived and in one that is signed.
import { describe, expect, it } from 'vitest'
import type { Declaration } from '../../src/signing/grammar.ts'
import type { Message, PairRule } from '../../src/signing/message.ts'
import { type Context, readRows } from '../../src/signing/pair-rows.ts'

const envelope = {
  app: { text: '{appId}' },
  at: { text: '{time}' },
  once: { text: '{nonce}' },
  data: { text: '{body}', json: true },
  both: { text: '{appId}{time}' },
  fixed: { text: '1.0' },
  other: { text: '{token}' },
  sign: { text: '{signature.main}' },
}
const scheme = {
  send: { headers: {}, query: envelope, form: {}, envelope },
  credentials: { appId: {}, token: {} },
  strings: {},
  hooks: {},
} as never as Declaration

const ruleOf = (rule: Partial<PairRule>) =>
  ({ each: 'envelope', value: 'decoded', name: 'as is', twice: 'allowed', ...rule }) as PairRule
const context: Context = {
  fill: (template) => [{ text: `<${template}>`, of: { kind: 'literal', name: '' } }],
}

const message: Message = {
  body: '{"loan":1}',
  time: '1700000000',
  nonce: 'n1',
  credentials: { appId: 'demo' },
  isSent: true,
}
const value = (name: string) => ({ kind: 'value', name, field: name })
const members = Object.keys(envelope).map((name) => ({ name, raw: `"arrived ${name}"` }))
const piecesOf = (rule: Partial<PairRule>, given: Message, send: object = scheme) =>
  Object.fromEntries(
    readRows(send as Declaration, ruleOf(rule), given, context).map(({ name, pieces }) => [
      name,
      pieces?.[0],
    ]),
  )

describe('a field that arrived', () => {
  const claims = {
    app: { text: 'demo', of: { kind: 'credential', name: 'appId', field: 'app' } },
    at: { text: '1700000000', of: { kind: 'part', name: 'time', field: 'at' } },
    once: { text: 'n1', of: { kind: 'part', name: 'nonce', field: 'once' } },
  }
  const body = { data: { text: '{"loan":1}', of: { kind: 'part', name: 'body', field: 'data' } } }
  const others = ['both', 'fixed', 'other', 'sign']
  const plain = (names: string[], text: (name: string) => string) =>
    Object.fromEntries(names.map((name) => [name, { text: text(name), of: value(name) }]))

  it('is the part or credential that it claims, and else a value', () => {
    expect(piecesOf({}, { ...message, envelope: members })).toEqual({
      ...claims,
      ...body,
      ...plain(others, (name) => `arrived ${name}`),
    })
  })

  it('is its JSON text where that is signed, but for the body', () => {
    expect(piecesOf({ value: 'raw' }, { ...message, envelope: members })).toEqual({
      ...body,
      ...plain(['app', 'at', 'once', ...others], (name) => `"arrived ${name}"`),
    })
  })

  it('is a value where the message has no such part', () => {
    expect(piecesOf({}, { body: 'b', credentials: {}, isSent: true, envelope: members })).toEqual({
      data: { text: 'b', of: body.data.of },
      ...plain(['app', 'at', 'once', ...others], (name) => `arrived ${name}`),
    })
  })
})

describe('a pair of the query', () => {
  const url = 'https://partner.example/loans?at=a%20b&page=2'
  it.each<[string, Partial<PairRule>, Partial<Message>, object]>([
    [
      'that arrived is the part it claims',
      { each: 'query' },
      {},
      {
        at: { text: '1700000000', of: { kind: 'part', name: 'time', field: 'at' } },
        page: { text: '2', of: value('page') },
      },
    ],
    [
      'that is sent is followed by those of the signer',
      { each: 'query' },
      { isSent: false },
      {
        page: { text: '2', of: value('page') },
        ...Object.fromEntries(
          Object.entries(envelope)
            .filter(([name]) => name !== 'sign')
            .map(([name, { text }]) => [name, { text: `<${text}>`, of: { kind: 'literal', name: '' } }]),
        ),
      },
    ],
  ])('%s', (_, rule, given, pieces) => {
    expect(piecesOf(rule, { ...message, url, ...given })).toEqual(pieces)
  })

  const raw = { ...scheme, strings: { text: ruleOf({ each: 'query', value: 'raw' }) } }
  it('stays percent-encoded where it is signed so', () => {
    expect(piecesOf({ each: 'query', value: 'raw' }, { ...message, url }, raw)).toEqual({
      at: { text: 'a%20b', of: value('at') },
      page: { text: '2', of: value('page') },
    })
    expect(piecesOf({ each: 'query', value: 'raw' }, { ...message, url, isSent: false }, raw)).toMatchObject({
      fixed: { text: '%3C1.0%3E' },
      app: { text: '%3C%7BappId%7D%3E' },
    })
  })
})
