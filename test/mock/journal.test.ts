import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
import type { Exchange } from '../../src/mock/exchange.ts'
import { createJournal } from '../../src/mock/journal.ts'
import { sensitiveFieldsOf } from '../client/faults/spec-fields.ts'
import { runs } from '../share.ts'
import { allOperations, exampleOf, now, seconds } from '../support.ts'
import { profiles } from '../../src/mock/profiles.ts'

/** A diagnosis. Only the doctor could make the gateway show a value. */
const diagnosis = {
  api: 'ppdai',
  operation: 'sendSmsAuthCode',
  cause: 'unknown-text',
  sentence: '',
  advice: '',
  certainty: 'unknown',
  about: 'X-PPD-SIGN',
  also: [],
  tried: 0,
} as const

type Change = Partial<Exchange> & { body?: string; answerBody?: string }

const exchange = ({
  body = '{ "Mobile" : "15200000001", "DeviceFP":"1234567890" }',
  answerBody = '{"ResultCode":0}',
  ...change
}: Change = {}): Exchange => ({
  id: 1,
  at: now,
  api: 'ppdai',
  operation: 'sendSmsAuthCode',
  verdict: 'ok',
  ok: true,
  evidence: 'documented',
  durationMs: 1,
  request: {
    method: 'POST',
    path: `/ppdai${operations.sendSmsAuthCode.path}`,
    headers: {
      'content-type': 'application/json',
      'x-ppd-appid': 'demo',
      'x-ppd-timestamp': String(seconds - 7),
    },
    body,
  },
  answer: { status: 200, headers: {}, body: answerBody },
  ...change,
})

function kept(change: Change, options = {}) {
  const journal = createJournal(options)
  journal.record(() => exchange(change))
  return journal.entries[0]!
}

/** A value that is personal to nobody and occurs nowhere else. */
const canary = 'canary-8f3a61'

describe('a journal', () => {
  it('masks by class, and keeps whitespace, order and numbers as they were written', () => {
    const { request } = kept({
      body: '{ "Mobile" : "15200000001",\n "DeviceFP":1.0 , "x": null, "DeviceFP":""}',
    })
    expect(request.body).toBe('{ "Mobile" : "<phone>",\n "DeviceFP":"<device>" , "x": null, "DeviceFP":""}')
  })

  const sensitive = { ppdai: sensitiveFieldsOf('ppdai'), awda: sensitiveFieldsOf('awda') }
  it.each(allOperations)(
    'hides what is sensitive in $api $id, in request and response',
    ({ api, operation, id }) => {
      const own = sensitive[api].get(id)!
      const namesOf = (side: string) =>
        own.filter((field) => field.side === side).map(({ path }) => path.at(-1)!)
      const examples = profiles[api].examples[id]!
      const wire = examples.request['ok'] ?? ''
      const spoil = (json: string, names: string[]) =>
        names.reduce(
          (text, name) =>
            text.replaceAll(
              new RegExp(`("${name}"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"|-?[\\d.]+|true|false)`, 'g'),
              `$1"${canary}"`,
            ),
          json,
        )
      const body = spoil(wire, namesOf('request'))
      const answerBody = spoil(exampleOf(api, operation).answer, namesOf('answer'))
      const planted = [body, answerBody].join('').split(canary).length - 1
      if (namesOf('request').length) expect(planted).toBeGreaterThan(0)
      expect(JSON.stringify(kept({ api, operation: id, body, answerBody }))).not.toContain(canary)
      expect(
        JSON.stringify(kept({ api, operation: id, body, answerBody }, { showBodies: true })).split(canary),
      ).toHaveLength(planted + 1)
    },
  )

  it.each([
    ['in another case', { body: `{"MOBILE":"${canary}"}` }],
    ['under a name the contract does not know', { body: `{"phone":"${canary}","n":{"m":["${canary}"]}}` }],
    ['as JSON inside a text', { body: `{"Mobile":"{\\"Mobile\\":\\"${canary}\\"}"}` }],
    ['in a list', { body: `["${canary}"]` }],
    ['alone', { body: `"${canary}"` }],
    ['in a body that is not JSON', { body: `Mobile=${canary}` }],
    ['in a body that breaks off', { body: `{"Mobile":"${canary}` }],
    ['at an unknown path', { operation: '', body: `{"Mobile":"${canary}"}` }],
    ['at an unknown API', { operation: '', api: '' as const, body: `{"Mobile":"${canary}"}` }],
    [
      'quoted in the response',
      { body: `{"Mobile":"${canary}"}`, answerBody: `{"ResultMessage":"${canary}?"}` },
    ],
    ['quoted in the verdict', { body: `{"Mobile":"${canary}"}`, verdict: `wrong ${canary}` }],
    [
      'quoted in the diagnosis',
      { body: `{"Mobile":"${canary}"}`, diagnosis: { ...diagnosis, summary: `not ${canary}` } },
    ],
    ['in a response that breaks off', { operation: 'autoLogin', answerBody: `{"Token":"${canary}` }],
    ...['x-ppd-sign', 'x-ppd-accesstoken', 'authorization', 'cookie', 'x-api-key', 'x-phone'].map(
      (name) =>
        [
          `in the header ${name}`,
          { request: { ...exchange().request, headers: { [name]: canary } } },
        ] as const,
    ),
    ['in the query', { request: { ...exchange().request, path: `/ppdai/x?mobile=${canary}` } }],
  ] as const)('hides a value %s', (_, change) => {
    expect(JSON.stringify(kept(change))).not.toContain(canary)
    expect(JSON.stringify(kept(change, { showBodies: true }))).toContain(canary)
  })

  it.each([false, true])('hides a secret in every place, bodies shown: %s', (showBodies) => {
    const shown = kept({ body: `{"DeviceFP":"x","Role":"${canary}"}` }, { showBodies, secrets: [canary] })
    expect(JSON.stringify(shown)).not.toContain(canary)
    expect(JSON.stringify(shown)).toContain('<secret>')
  })

  it('hides every text of a request with more than 200 values to hide, and stays readable', () => {
    const members = Array.from({ length: 300 }, (_, index) => [`name${index}`, `${canary}-${index}`])
    const body = JSON.stringify({ ...Object.fromEntries(members), operation: 'sendSmsAuthCode' })
    expect(kept({ body })).toMatchObject({
      api: 'ppdai',
      operation: 'sendSmsAuthCode',
      request: { body: '<hidden>' },
    })
  })

  it('hides long digits in a path that is not of the contract', () => {
    const request = { ...exchange().request, path: '/ppdai/users/13800000000' }
    expect(kept({ operation: '', request }).request.path).toBe('/ppdai/users/<hidden>')
  })

  it('shows the headers that signing is about', () => {
    expect(kept({}).request.headers).toEqual(exchange().request.headers)
  })

  it.each([
    '{"a":'.repeat(5000),
    '['.repeat(5000),
    '"'.repeat(999),
    '{"a":"\\',
    `{"a":"${'\\"'.repeat(400_000)}"}`,
  ])('keeps what it cannot read: %#', (body) => {
    expect(kept({ body, answerBody: body }).request.body.length).toBeLessThan(17_000)
  })

  it('keeps 100, the newest, with long texts cut', () => {
    const journal = createJournal()
    let copies = 0
    const read = () => {
      copies++
      return exchange()
    }
    for (let index = 0; index < 250; index++) journal.record(read)
    expect(journal.entries.map(({ id }) => id)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 151),
    )
    expect(copies).toBe(100)
    const { answer } = kept({ answerBody: 'x'.repeat(1_000_000) }, { showBodies: true })
    expect(answer.body).toMatch(/^x{16000}… \(984000 characters more\)$/)
    expect(kept({ answerBody: 'x'.repeat(16_000) }, { showBodies: true }).answer.body).toMatch(/^x{16000}$/)
  })

  it('cuts long strings when it records, and waits with no more than a few MB', () => {
    const journal = createJournal()
    const long = 'x'.repeat(1_000_000)
    const body = JSON.stringify({
      timestamp: seconds + 70,
      signature: 's',
      body: { mobile: '81234567890', content: long },
    })
    const [texts, lists] = [runs(20), runs(10)]
    let kept = 0
    for (let count = 0; count < texts; count++) {
      journal.record(() => {
        kept++
        return exchange({ api: 'awda', operation: 'uploadImage', body })
      }, body.length)
    }
    expect(kept).toBe(texts)
    const [entry] = journal.entries
    expect(entry!.request.body.length).toBeLessThan(200)
    expect(entry!.request.body).toContain('"mobile":"<phone>","content":"<document>"')
    expect(entry!.skew?.seconds).toBe(70)

    const many = JSON.stringify(Array.from({ length: 100_000 }, (_, at) => `value ${at}`))
    let read = 0
    for (let count = 0; count < lists; count++) {
      journal.record(() => {
        read++
        return exchange({ body: many })
      }, many.length)
    }
    expect(read).toBe(lists)
    expect(journal.entries.at(-1)!.request.body.length).toBeLessThan(17_000)
  })

  it('masks what arrived two seconds later at most, each time, and keeps no process alive for it', () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    createJournal().record(exchange)
    expect(timers()).toBe(before)

    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const journal = createJournal()
      let masked = 0
      const record = () => journal.record(() => (masked++, exchange()))
      for (const round of [1, 2]) {
        record()
        vi.advanceTimersByTime(1500)
        record()
        expect(masked).toBe(2 * round - 2)
        vi.advanceTimersByTime(500)
        expect(masked).toBe(2 * round)
      }
      expect(journal.entries).toHaveLength(4)
      expect(masked).toBe(4)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  describe('masks many a few at a time, and lets requests be answered in between', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] })
    })
    afterEach(() => {
      vi.useRealTimers()
    })

    function afterTwoSeconds() {
      const journal = createJournal()
      const masked: Exchange[] = []
      const record = (count: number) => {
        for (let at = 0; at < count; at++) journal.record(() => masked[masked.push(exchange()) - 1]!)
      }
      record(150)
      vi.advanceTimersByTime(1900)
      return { journal, masked, record }
    }

    it('the newest hundred, each once', () => {
      const { journal, masked } = afterTwoSeconds()
      expect(masked).toHaveLength(5)
      for (let turn = 1; turn < 20; turn++) {
        vi.advanceTimersToNextTimer()
        expect(masked).toHaveLength(5 * (turn + 1))
      }
      expect(vi.getTimerCount()).toBe(0)
      expect(journal.entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, at) => 51 + at))
      expect(masked).toHaveLength(100)
    })

    it('what arrives meanwhile two seconds later', () => {
      const { journal, masked, record } = afterTwoSeconds()
      record(1)
      vi.advanceTimersByTime(1899)
      expect(masked).toHaveLength(100)
      vi.advanceTimersByTime(1)
      expect(masked).toHaveLength(101)
      expect(journal.entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, at) => 52 + at))
    })

    it('the rest at once for one who reads, and nothing twice', () => {
      const { journal, masked, record } = afterTwoSeconds()
      record(2)
      expect(journal.entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, at) => 53 + at))
      expect(masked).toHaveLength(102)
      expect(vi.getTimerCount()).toBe(0)
    })

    it('nothing of what was cleared', () => {
      const { journal } = afterTwoSeconds()
      journal.clear()
      vi.runAllTimers()
      expect(journal.entries).toEqual([])
    })
  })

  it.each([
    ['of five characters, too short to be known again', 'abcde', 'x abcde y', 'x abcde y'],
    ['of six characters', 'abcdef', 'x abcdef y', 'x <phone> y'],
    ['in another case', 'abcdef', 'x ABCDEF y', 'x <phone> y'],
    ['within a word', 'abcdef', 'xabcdefy', 'x<phone>y'],
    ['with marks of regular expressions', 'a.c+(e]f', 'x a.c+(e]f abc+(e]f', 'x <phone> abc+(e]f'],
    ['of 299 characters', 'a'.repeat(299), `x ${'a'.repeat(299)}bc y`, 'x <phone>bc y'],
    [
      'of 300, whose rest goes with it',
      'a'.repeat(300),
      `x ${'a'.repeat(300)}bc y`,
      /^x <(?:phone|hidden)> y$/,
    ],
  ])('hides a value again %s', (_, value, said, shown) => {
    const { request, answer } = kept({
      body: JSON.stringify({ Mobile: value }),
      answerBody: JSON.stringify({ ResultMessage: said }),
    })
    expect(request.body).toBe('{"Mobile":"<phone>"}')
    expect((JSON.parse(answer.body) as { ResultMessage: string }).ResultMessage).toEqual(
      typeof shown === 'string' ? shown : expect.stringMatching(shown),
    )
  })

  it.each([
    ['the shorter first', { Mobile: 'abcdef', DeviceFP: 'abcdef-ghijkl' }],
    ['the longer first', { DeviceFP: 'abcdef-ghijkl', Mobile: 'abcdef' }],
  ])('hides values of which one begins with the other, %s', (_, body) => {
    const answerBody = '{"ResultMessage":"abcdef-ghijkl, abcdef"}'
    const { answer } = kept({ body: JSON.stringify(body), answerBody })
    expect(answer.body).toBe('{"ResultMessage":"<device>, <phone>"}')
  })

  it('hides a segment of an unknown path that is too short to be known again', () => {
    const request = { ...exchange().request, path: '/ppdai/users/12345' }
    expect(kept({ operation: '', request }).request.path).toBe('/ppdai/users/<hidden>')
  })

  it.each([
    ['a segment', '/ppdai/users/siti-aminah-1', '/ppdai/users/<hidden>', 'siti-aminah-1'],
    ['a segment, decoded', '/ppdai/users/siti%20aminah', '/ppdai/users/<hidden>', 'siti aminah'],
    ['a value of the query', '/ppdai/users?name=siti-aminah', '/ppdai/users?<hidden>', 'siti-aminah'],
    ['the second value', '/ppdai/users?a=1&n=siti%2daminah', '/ppdai/users?<hidden>', 'siti-aminah'],
  ])('hides %s of an unknown path, there and where it is said again', (_, path, shown, value) => {
    const request = { ...exchange().request, path }
    const entry = kept({ operation: '', request, verdict: `nothing for ${value}` })
    expect([entry.request.path, entry.verdict]).toEqual([shown, 'nothing for <hidden>'])
  })

  it('knows how far the timestamp is off, and the code that was answered', () => {
    expect(kept({}).skew).toEqual({ seconds: -7, past: 600, future: 600, evidence: 'hint' })
    const body = `{"timestamp":${seconds + 70}}`
    const { skew, code } = kept({ api: 'awda', operation: 'getLoan', body, answerBody: '{"code":1003}' })
    expect(skew).toEqual({ seconds: 70, past: 60, future: 60, evidence: 'documented' })
    expect(code).toBe('1003')
    expect(kept({ api: 'awda', operation: 'getLoan', body: '{"timestamp":"now"}' }).skew).toBeUndefined()
  })

  it('reports each entry and each clearing to its watchers', () => {
    const journal = createJournal()
    const seen: (number | 'clear')[] = []
    const stop = journal.watch((entry) => seen.push(entry?.id ?? 'clear'))
    journal.record(exchange)
    journal.clear()
    journal.record(exchange)
    stop()
    journal.record(exchange)
    expect(seen).toEqual([1, 'clear', 2])
    expect([journal.clearedUpTo, journal.entries.length]).toEqual([1, 2])
  })
})
