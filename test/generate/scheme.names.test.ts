// A string may have any name that the grammar allows: that of a variable of the compiled code, or of a part of a vector.
import { expect, it } from 'vitest'
import { checkScheme } from '../../src/generate/scheme/check.ts'
import { layOut, usualLayout } from '../../src/generate/vectors/layout.ts'
import { Made } from '../../src/generate/vectors/made.ts'
import { readScheme } from '../../src/generate/scheme/check.ts'
import { exchange, load, now } from '../partners/exchange.ts'

const names = (
  'address app apps body2 caller declarations error expected fields form found given header headers key now one ' +
  'operation options pairs received result rule seconds sent sign step text timestamp token url value verify'
).split(' ')

it.each(names)('%s', async (name) => {
  const declared = {
    credentials: { client: 'id', password: 'secret' },
    time: { forms: ['epoch-seconds'], window: { past: 60, future: 60 } },
    strings: {
      [name]: { each: 'query', pair: '{name}={value}', join: '&' },
      message: `{time}\n{path}\n{${name}}\n{body}`,
    },
    signatures: { request: { of: 'message', algorithm: 'hmac-sha256', encoding: 'hex', key: 'password' } },
    send: { headers: { 'X-Client': '{client}', 'X-Time': '{time}', 'X-Sign': '{signature.request}' } },
  }
  expect(checkScheme(declared).filter(({ level }) => level === 'error')).toEqual([])
  const request = { url: 'https://example.com/v1?b=1&a=2', body: '{}' }
  const all = await exchange(
    declared,
    { client: 'c', password: 'p' },
    new Map([['c', { password: 'p' }]]),
    request,
  )
  expect(await all.receive()).toMatchObject({ ok: true })
  expect(await all.receive({ body: '[]' })).toMatchObject({ reason: 'signature-mismatch' })

  const scheme = readScheme(declared, 'own')
  const credentials = { client: 'c', password: 'p', timestamp: now }
  const input = { id: 'any', method: 'POST', headers: {}, ...request }
  const sheet = { scheme, credentials, compiled: { ...load(declared), functions: {} } }
  const made = await Made.of(sheet, input, 'epoch-seconds')
  expect(layOut(usualLayout(scheme), made, [made])).toMatchObject({
    strings: { [name]: 'a=2&b=1', message: `${now}\n/v1\na=2&b=1\n{}` },
  })
})
