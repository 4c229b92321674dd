import { describe, expect, it } from 'vitest'
import { schemes } from '../../generated/index.ts'
import { operations } from '../../generated/ppdai/operations.ts'
import type { Exchange } from '../../src/mock/exchange.ts'
import { fromFetch } from '../../src/mock/fetch-adapter.ts'
import { createJournal } from '../../src/mock/journal.ts'
import { readPreference } from '../../src/mock/control.ts'
import { answersOf } from '../../src/mock/answers.ts'
import type { PlainRequest } from '../../src/mock/plain.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { headersOf, ours, printable, type Reply, shownMethod, tooLarge } from '../../src/mock/reply.ts'
import { sessionOf } from '../../src/mock/session-name.ts'
import { createMask } from '../../src/mock/state/shown.ts'
import { toldBy } from '../../src/mock/stateful.ts'
import { signedHeaders } from '../../src/signing/credentials.ts'
import { now } from '../support.ts'

describe('the headers of a response', () => {
  const reply: Reply = { status: 200, body: '', verdict: 'v\n', evidence: 'sdk', source: 'example' }
  const always = {
    'content-type': 'application/json; charset=utf-8',
    date: 'today',
    'x-lendspec-evidence': 'sdk',
    'x-lendspec-source': 'example',
  }
  it.each<[Partial<Reply>, Record<string, string>]>([
    [{}, {}],
    [{ type: 'text/html' }, { 'content-type': 'text/html' }],
    [{ detail: 'why\u00e9' }, { 'x-lendspec-detail': 'why?' }],
    [
      { source: 'refusal' },
      { 'x-lendspec-source': 'refusal', 'x-lendspec-reason': 'v?', 'x-lendspec-detail': '' },
    ],
    [{ rule: 'a.1' }, { 'x-lendspec-rule': 'a.1' }],
    [{ fault: 'xml' }, { 'x-lendspec-fault': 'xml' }],
    [{ allow: ['GET', 'POST'] }, { allow: 'GET, POST' }],
    [{ retryAfter: 0 }, { 'retry-after': '0' }],
    [{ ok: true, delay: 5 }, {}],
  ])('%j', (change, more) => {
    expect(headersOf({ ...reply, ...change }, 'today')).toEqual({ ...always, ...more })
  })

  it('are printable, and no longer than 500 characters', () => {
    expect([printable(' ~\u001f\u007f\r'), printable('x'.repeat(501)).length]).toEqual([' ~???', 500])
  })

  it('show no method that a caller made up', () => {
    const shown = ['GET', 'CONNECT', 'get', 'GETS', 'XGET', ' '].map(shownMethod)
    expect(shown).toEqual(['GET', 'CONNECT', ...Array(4).fill('<hidden>')])
  })

  it('of lendspec itself say so', () => {
    const own = { verdict: 'no', evidence: 'inferred', source: 'lendspec' }
    expect(ours(404, 'no', ['yes'])).toEqual({
      status: 404,
      body: '{"problem":"no","valid":["yes"]}',
      ...own,
    })
    expect(tooLarge({ problem: 'no', raise: ['so'] })).toEqual({
      status: 413,
      body: '{"problem":"no","valid":["so"]}',
      ...own,
    })
    expect([tooLarge({ problem: 'no' }), tooLarge('text')]).toEqual([undefined, undefined])
  })
})

describe('what a rule says', () => {
  const told = { rule: 'r', rejected: false, grade: undefined, unknown: undefined, when: undefined }
  it.each<[object, object]>([
    [{}, { verdict: 'ok', ok: true, evidence: 'sdk' }],
    [{ grade: 'hint' }, { verdict: 'ok', ok: true, evidence: 'hint' }],
    [{ grade: 'documented' }, { verdict: 'ok', ok: true, evidence: 'sdk' }],
    [
      { rejected: true, grade: 'documented' },
      { verdict: 'rejected', ok: false, evidence: 'documented' },
    ],
    [{ rejected: true }, { verdict: 'rejected', ok: false, evidence: 'sdk' }],
    [
      { rejected: true, code: '7', when: 'a = b' },
      { verdict: '7', ok: false, evidence: 'sdk', detail: 'rejected when a = b' },
    ],
    [{ unknown: 'x' }, { verdict: 'ok', ok: true, evidence: 'sdk', detail: 'not documented: x' }],
    [
      { unknown: 'x', when: 'y' },
      { verdict: 'ok', ok: true, evidence: 'sdk', detail: 'rejected when y; not documented: x' },
    ],
  ])('%j', (change, wanted) => {
    expect(toldBy({ ...told, ...change }, 'sdk')).toEqual({ source: 'state', rule: 'r', ...wanted })
  })
})

describe('a session', () => {
  const longest = 'a'.repeat(64)
  it.each<[string, string | undefined, ReturnType<typeof sessionOf>]>([
    ['/awda/x', undefined, { path: '/awda/x', session: '' }],
    ['/awda/x', 'A_b.-9', { path: '/awda/x', session: 'A_b.-9' }],
    ['/awda/x', longest, { path: '/awda/x', session: longest }],
    ['/awda/x', `${longest}a`, undefined],
    ['/awda/x', 'a b', undefined],
    ['/~s/awda/x', 'other', { path: '/awda/x', session: 's' }],
    ['/~s', undefined, { path: '/', session: 's' }],
    ['/~/x', undefined, undefined],
    [`/~${longest}a/x`, undefined, undefined],
  ])('of %s and the header %s', (path, header, wanted) => {
    expect(sessionOf(path, header)).toEqual(wanted)
  })
})

describe('a header of a recorded request', () => {
  const kept = (headers: Record<string, string>, operation = 'sendSmsAuthCode', status = 200) => {
    const journal = createJournal()
    const exchange: Exchange = {
      ...{ id: 1, at: now, api: 'ppdai', operation, verdict: 'ok', ok: true, evidence: 'sdk', durationMs: 1 },
      request: { method: 'POST', path: `/ppdai${operations.sendSmsAuthCode.path}`, headers, body: '' },
      answer: { status, headers: {}, body: '' },
    }
    journal.record(() => exchange)
    return journal.entries[0]!.request.headers
  }
  const harmless = [
    ...[
      'accept',
      'accept-encoding',
      'accept-language',
      'allow',
      'connection',
      'content-encoding',
      'content-length',
    ],
    ...['content-type', 'date', 'host', 'prefer', 'retry-after', 'transfer-encoding', 'x-lendspec-detail'],
    ...[
      'x-lendspec-evidence',
      'x-lendspec-fault',
      'x-lendspec-reason',
      'x-lendspec-rule',
      'x-lendspec-source',
    ],
    ...signedHeaders(schemes.ppdai).filter((name) => !/sign$|token/.test(name)),
  ]
  it.each(harmless)('is shown: %s', (name) => {
    expect(kept({ [name]: 'value-of-it' })).toEqual({ [name]: 'value-of-it' })
  })

  const usual = [
    ...[
      'authorization',
      'cookie',
      'cache-control',
      'origin',
      'pragma',
      'referer',
      'te',
      'traceparent',
      'tracestate',
    ],
    ...[
      'via',
      'forwarded',
      'x-api-key',
      'x-lendspec-session',
      'x-real-ip',
      'x-request-id',
      'x-forwarded-for',
    ],
    ...[
      'x-forwarded-host',
      'x-forwarded-port',
      'x-forwarded-prefix',
      'x-forwarded-proto',
      'x-forwarded-server',
    ],
    ...[
      'if-match',
      'if-none-match',
      'if-modified-since',
      'if-unmodified-since',
      'if-range',
      'sec-fetch-dest',
    ],
    ...[
      'sec-fetch-mode',
      'sec-fetch-site',
      'sec-fetch-storage',
      'sec-fetch-user',
      'sec-ch-ua',
      'sec-ch-ua-mobile',
    ],
    ...['sec-ch-ua-platform', 'sec-gpc'],
  ]
  it.each(usual)('is shown without its value: %s', (name) => {
    expect(kept({ [name]: 'value-of-it' })).toEqual({ [name]: '<hidden>' })
  })

  it('is not shown where nobody knows it, and several have numbers', () => {
    expect(kept({ 'x-te': '1', 'sec-ch-ua-x': '2', 'x-ppd-sign': 's', 'x-lendspec-other': '3' })).toEqual({
      '<unknown header>': '<hidden>',
      '<unknown header 2>': '<hidden>',
      'x-ppd-sign': '<signature>',
      '<unknown header 3>': '<hidden>',
    })
  })

  it.each<[Record<string, string>, string, number, boolean]>([
    [{ prefer: 'example=ok' }, 'sendSmsAuthCode', 200, true],
    [{ prefer: 'example=ok' }, 'sendSmsAuthCode', 400, false],
    [{ prefer: 'example=ok' }, '', 200, false],
    [{ 'user-agent': 'curl/8.1.2' }, 'sendSmsAuthCode', 200, true],
    [{ 'user-agent': 'Node' }, 'sendSmsAuthCode', 200, true],
    [{ 'user-agent': 'siti aminah' }, 'sendSmsAuthCode', 200, false],
    [{ 'user-agent': 'curl/8 (siti)' }, 'sendSmsAuthCode', 200, false],
    [{ 'user-agent': `${'a'.repeat(21)}/1` }, 'sendSmsAuthCode', 200, false],
    [{ 'user-agent': `a/${'1'.repeat(13)}` }, 'sendSmsAuthCode', 200, false],
    [{ accept: 'x' }, '', 400, true],
  ])('%j at "%s" with HTTP %i is shown: %s', (headers, operation, status, isShown) => {
    const hidden = Object.fromEntries(Object.keys(headers).map((name) => [name, '<hidden>']))
    expect(kept(headers, operation, status)).toEqual(isShown ? headers : hidden)
  })
})

it('what is remembered is shown without personal data, and without names of a stranger', () => {
  const mask = createMask(
    { fields: { a: { request: { phone: 'phone', in: { deep: '', list: 'name' } }, answer: { open: '' } } } },
    ['own'],
  )
  expect(
    mask({
      ...{
        phone: '1',
        open: 'x',
        own: 2,
        list: ['a'],
        deep: [{ phone: 1, stranger: 1 }, null, 'b'],
        in: { phone: null },
      },
      ...{ stranger: 'x', phones: 3 },
    }),
  ).toEqual({
    ...{ phone: '<phone>', open: 'x', own: 2, list: '<name>' },
    ...{ deep: [{ phone: '<phone>', '<hidden 2>': '<hidden>' }, null, 'b'], in: { phone: null } },
    ...{ '<hidden 7>': '<hidden>', '<hidden 8>': '<hidden>' },
  })
})

describe('a preference', () => {
  const operation = operations.sendSmsAuthCode
  const answers = answersOf(profiles.ppdai, operation)
  const read = (header: string) => readPreference(header, operation, answers)
  const none = { answer: 'ok', sequence: [], session: '' }
  it.each<[string, object]>([
    ['', none],
    ['EXAMPLE = "ok"', none],
    ['error=-1; delay=0', { ...none, answer: '-1', delay: 0 }],
    ['delay=60000', { ...none, delay: 60_000 }],
    ['code=200', none],
    ['example=error--1', { ...none, answer: '-1' }],
    ['fault=xml', { ...none, fault: 'xml' }],
    [
      'sequence="ok, xml, -1"',
      { ...none, sequence: [{ answer: 'ok' }, { answer: 'ok', fault: 'xml' }, { answer: '-1' }] },
    ],
    ['sequence=ok, -1, session=a', { ...none, sequence: [{ answer: 'ok' }, { answer: '-1' }], session: 'a' }],
    ['scope=a', { ...none, session: 'a' }],
  ])('%j is read', (header, wanted) => {
    expect(read(header)).toEqual(wanted)
  })

  it.each([
    ['example=nothing', 'has no such example'],
    ['example=xml', 'has no such example'],
    ['error=ok', 'has no such error'],
    ['code=418', 'has no response with this HTTP status'],
    ['fault=flood', 'cannot fail so'],
    ['sequence=ok,nothing', 'has no response of one of these names'],
    ['delay=60001', 'cannot wait so long'],
    ['delay=100000', 'cannot wait so long'],
    ['delay=1s', 'cannot wait so long'],
    ['session=a/b', 'takes another kind of name for a session'],
    ['respond-async', 'knows no such preference'],
    ['delay=5, nothing=1', 'knows no such preference'],
  ])('%s is refused: it %s', (header, reason) => {
    expect(read(header)).toMatchObject({ problem: `Prefer: sendSmsAuthCode ${reason}` })
  })

  it('that is refused lists all that would work', () => {
    const { examples, errors, statuses } = answers
    const valid = [
      ...examples.map((name) => `example=${name}`),
      ...errors.map((code) => `error=${code}`),
      ...[...statuses.keys()].map((status) => `code=${status}`),
      ...['reset-before', 'reset-after', 'truncated', 'html', 'html-200', 'xml', 'empty', 'rate-limit'].map(
        (one) => `fault=${one}`,
      ),
      'fault=success-after-timeout',
      'sequence="<example, error or fault>, …"',
      'delay=<milliseconds, 0 to 60000>',
      'session=<1 to 64 letters, digits, _ . ->',
    ]
    expect(read('x')).toEqual({ problem: 'Prefer: sendSmsAuthCode knows no such preference', valid })
    expect(examples).toContain('ok')
    expect([...statuses.keys()]).toEqual(['200', '400', '429', '500'])
  })
})

describe('a handler of fetch as a plain one', () => {
  const ask = async (
    request: Partial<PlainRequest>,
    handler: (request: Request) => Response | Promise<Response>,
  ) => {
    const given = {
      method: 'POST',
      path: '/a?b',
      headers: { host: 'x:1' },
      body: Buffer.from('text'),
      ...request,
    }
    const { body, ...rest } = await fromFetch(handler)(given, () => new AbortController().signal)
    return {
      ...rest,
      body: typeof body === 'string' || body === null ? body : await new Response(body).text(),
    }
  }
  const json = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' }

  it.each<[string, Partial<PlainRequest>, string]>([
    ['whole', {}, 'POST http://x:1/a?b text'],
    ['without a Host', { headers: {} }, 'POST http://host.invalid/a?b text'],
    ['with an empty Host', { headers: { host: '' } }, 'POST http://host.invalid/a?b text'],
    ['of all', { method: 'OPTIONS', path: '*' }, 'OPTIONS http://x:1/* text'],
    ['without a body', { body: Buffer.alloc(0) }, 'POST http://x:1/a?b '],
    ['that may not have one', { method: 'GET' }, 'GET http://x:1/a?b '],
  ])('is given a request %s', async (_, request, wanted) => {
    const answer = await ask(
      request,
      async (given) =>
        new Response(`${given.method} ${given.url} ${await given.text()}`, {
          status: 201,
          headers: { 'x-a': '1' },
        }),
    )
    expect(answer).toEqual({
      status: 201,
      headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-a': '1' },
      body: wanted,
    })
  })

  it.each<[string, Partial<PlainRequest>, number, string, string[]]>([
    ['that is too long', { body: { problem: 'too long', raise: ['so'] } }, 413, 'too long', ['so']],
    ['that does not come', { body: { problem: 'too slow' } }, 408, 'too slow', []],
    [
      'that fetch has not',
      { method: 'TRACE' },
      400,
      'method, Host or target of the request are none that is served here',
      [],
    ],
  ])('refuses a request %s', async (_, request, status, problem, valid) => {
    expect(await ask(request, () => new Response())).toEqual({
      status,
      headers: json,
      body: JSON.stringify({ problem, valid }),
    })
  })

  it('gives HEAD no body, and ends the one that there is', async () => {
    let isCanceled = false
    const body = new ReadableStream({ cancel: () => void (isCanceled = true) })
    expect(await ask({ method: 'HEAD' }, () => new Response(body))).toEqual({
      status: 200,
      headers: {},
      body: null,
    })
    expect(isCanceled).toBe(true)
  })

  it('says nothing of an error, and cuts the connection where the handler lost its own', async () => {
    const failed = { status: 500, headers: json, body: '{"problem":"the handler failed","valid":[]}' }
    const fail = (error: Error) => ask({}, () => Promise.reject(error))
    expect(await fail(new Error('canary'))).toEqual(failed)
    const reset = new TypeError('x', { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
    expect(await fail(reset)).toEqual({ ...failed, cut: 'before' })
  })
})
