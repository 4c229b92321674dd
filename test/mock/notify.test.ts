import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { notifications } from '../../generated/awda/examples.ts'
import * as validators from '../../generated/awda/validators.js'
import { acknowledgement, createAwdaReceiver, respond, toFetchHandler } from '../../src/index.ts'
import { ensureDemoApp } from '../../src/mock/demo.ts'
import { createNotifier, defaultSchedule, endedAsWanted } from '../../src/mock/notify.ts'
import type { NotifierOptions } from '../../src/mock/notify-types.ts'
import { type Mode, modes, type NotificationOrder } from '../../src/mock/notify-order.ts'
import { serve } from '../../src/mock/serve.ts'
import { openTerminal } from '../in-process.ts'
import { runs } from '../share.ts'
import { appId, now, secret } from '../support.ts'

const to = 'http://127.0.0.1:9/hooks'
const notification = 'loanStatusChanged'
const example = notifications.loanStatusChanged.parameters.ok
const rejection = '{"code":1004,"message":"签名校验不通过","result":null}'

/** A notifier and the reference receiver on one clock, which moves only when the notifier waits. */
function scene(options: Partial<NotifierOptions> = {}, failures = 0) {
  let time = now
  const receiver = createAwdaReceiver({ appId, secret, now: () => time })
  const effects = new Map<string, number>()
  const sentAt: number[] = []
  const bodies: string[] = []
  const notifier = createNotifier({
    appId,
    secret,
    now: () => time,
    sleep: async (duration) => void (time += duration),
    async fetch(request) {
      sentAt.push(time - now)
      bodies.push(await request.text())
      const raw = Buffer.from(bodies.at(-1) ?? '')
      const { status, body } = await respond(
        receiver,
        raw,
        (notification) => {
          if (failures-- > 0) throw new Error('no database')
          const loan = notification.body.loanNumber ?? ''
          effects.set(loan, (effects.get(loan) ?? 0) + 1)
        },
        { onError: () => {} },
      )
      return new Response(body, { status })
    },
    ...options,
  })
  return { notifier, effects, sentAt, bodies, advance: (duration: number) => void (time += duration) }
}

const loan = (number: number) => JSON.stringify({ ...JSON.parse(example), loanNumber: `LN${number}` })

describe('a notifier', () => {
  it('sends what the schema of the contract takes, signed as the receiver wants it', async () => {
    const { notifier, bodies, effects } = scene()
    const [delivery, ...more] = await notifier.send({ to, notification })
    expect(more).toEqual([])
    expect(delivery).toMatchObject({
      status: 200,
      acknowledged: true,
      outcome: 'acknowledged',
      asWanted: true,
    })
    expect(validators.loanStatusChangedNotification(JSON.parse(bodies[0]!))).toBe(true)
    expect([...effects]).toEqual([[JSON.parse(example).loanNumber, 1]])
  })

  it('retries until it is acknowledged, on time to the millisecond, with a new signature each time', async () => {
    let answers = 0
    const bodies = new Set<string>()
    const { notifier } = scene({
      async fetch(request) {
        bodies.add(await request.text())
        return new Response(++answers < 8 ? rejection : acknowledgement)
      },
    })
    const deliveries = await notifier.send({ to, notification })
    expect(deliveries.map(({ at }) => at - now)).toEqual(
      defaultSchedule.map((_, index) =>
        defaultSchedule.slice(0, index + 1).reduce((sum, pause) => sum + pause),
      ),
    )
    expect(deliveries.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(deliveries.map(({ outcome }) => outcome)).toEqual([...Array(7).fill('code 1004'), 'acknowledged'])
    expect(bodies.size).toBe(8)
  })

  it('gives up when the schedule ends', async () => {
    const { notifier } = scene({ schedule: [0, 5000], fetch: async () => new Response('', { status: 503 }) })
    const deliveries = await notifier.send({ to, notification })
    expect(deliveries.map(({ outcome, asWanted }) => [outcome, asWanted])).toEqual([
      ['HTTP 503', false],
      ['HTTP 503', false],
    ])
  })

  it.each([
    ['HTTP 204', new Response(null, { status: 204 })],
    ['HTTP 302', new Response(acknowledgement, { status: 302, headers: { location: 'http://example.com' } })],
    ['code 1', new Response('{"code":1}')],
    ['code "0"', new Response('{"code":"0"}')],
    ['a response without a code', new Response('OK')],
    ['a response without a code', new Response('null')],
  ])('accepts no other response as an acknowledgement: %s', async (outcome, answer) => {
    const { notifier } = scene({ schedule: [0], fetch: async () => answer })
    expect(await notifier.send({ to, notification })).toMatchObject([{ outcome, acknowledged: false }])
  })

  it('reports a receiver that does not respond', async () => {
    const notifier = createNotifier({ appId, secret, schedule: [0] })
    expect(await notifier.send({ to: 'http://127.0.0.1:1/', notification })).toMatchObject([
      { status: undefined, acknowledged: false, outcome: expect.stringMatching(/^no response: /) },
    ])
  })
})

describe('a signed body', () => {
  it.concurrent.for([301, 302, 303, 307, 308])(
    'goes to no other address: HTTP %d',
    async (status, { expect }) => {
      const paths: string[] = []
      const elsewhere = await serve((request) => {
        paths.push(new URL(request.url).pathname)
        return new Response(acknowledgement)
      })
      const receiver = await serve((request) => {
        paths.push(new URL(request.url).pathname)
        return new Response(null, { status, headers: { location: `${elsewhere.url}/elsewhere` } })
      })
      const notifier = createNotifier({ appId, secret, schedule: [0] })
      const [delivery] = await notifier.send({ to: `${receiver.url}/hooks`, notification })
      await Promise.all([receiver.close(), elsewhere.close()])
      expect(delivery).toMatchObject({
        status,
        outcome: `HTTP ${status}`,
        acknowledged: false,
        refused: false,
      })
      expect(paths).toEqual(['/hooks'])
    },
  )

  it('waits ten seconds for a receiver that is silent', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout')
    try {
      const controller = new AbortController()
      timeout.mockReturnValueOnce(controller.signal)
      const { notifier } = scene({
        schedule: [0],
        fetch: ({ signal }) =>
          new Promise((_, reject) => {
            signal.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')))
            controller.abort()
          }),
      })
      const [delivery] = await notifier.send({ to, notification })
      expect(delivery).toMatchObject({ status: undefined, acknowledged: false })
      expect(timeout.mock.calls).toEqual([[10_000]])
    } finally {
      timeout.mockRestore()
    }
  })
})

describe('the response of a receiver', () => {
  const chunk = new TextEncoder().encode(' '.repeat(16 * 1024))
  it('is read up to 64 kB', async () => {
    let sent = 0
    const fetch = async () => new Response(new ReadableStream({ pull: (to) => (sent++, to.enqueue(chunk)) }))
    const { notifier } = scene({ schedule: [0], fetch })
    expect(await notifier.send({ to, notification })).toMatchObject([
      { status: 200, acknowledged: false, outcome: 'a response of more than 65536 bytes', asWanted: false },
    ])
    expect(sent).toBeLessThanOrEqual(6)
  })

  it.each([
    [65_536, true],
    [65_537, false],
  ])('of %d bytes: acknowledged is %j', async (length, acknowledged) => {
    const { notifier } = scene({
      schedule: [0],
      fetch: async () => new Response(acknowledgement.padEnd(length)),
    })
    expect(await notifier.send({ to, notification })).toMatchObject([{ acknowledged }])
  })

  it.each([403, 500])('is not needed where its status says all: %d', async (status) => {
    const endless = new ReadableStream({ pull: (to) => to.enqueue(chunk) })
    const { notifier } = scene({ schedule: [0], fetch: async () => new Response(endless, { status }) })
    expect(await notifier.send({ to, notification })).toMatchObject([{ status, outcome: `HTTP ${status}` }])
  })
})

describe('the modes of delivery', () => {
  const send = async (mode: Mode) => {
    const { notifier, effects, bodies } = scene()
    const deliveries = await notifier.send({ to, notification, mode, payloads: [loan(1), loan(2)] })
    return {
      deliveries,
      effects: [...effects.values()],
      loans: bodies.map((body) => JSON.parse(body).body.loanNumber),
    }
  }

  it.each(modes.filter((mode) => mode !== 'handler-fails-once'))(
    '%s: the reference receiver handles each good delivery once, and no other',
    async (mode) => {
      const { deliveries, effects } = await send(mode)
      const isForged = ['stale', 'bad-signature', 'other-key'].includes(mode)
      expect(deliveries.map(({ acknowledged }) => acknowledged)).toEqual(deliveries.map(() => !isForged))
      expect(deliveries.every(({ asWanted }) => asWanted)).toBe(true)
      expect(effects).toEqual(isForged ? [] : [1, 1])
    },
  )

  it('duplicate: the same bytes again, after all others', async () => {
    const { deliveries, loans } = await send('duplicate')
    expect(loans).toEqual(['LN1', 'LN2', 'LN1', 'LN2'])
    expect(deliveries[2]?.body).toBe(deliveries[0]?.body)
  })

  it('retry-after-lost-response: signed again, after all others', async () => {
    const { deliveries, loans } = await send('retry-after-lost-response')
    expect(loans).toEqual(['LN1', 'LN2', 'LN1', 'LN2'])
    for (const [index, first] of deliveries.slice(0, 2).entries()) {
      const again = deliveries[index + 2]!
      expect(again).toMatchObject({ acknowledged: true, attempt: 2, signedAt: first.signedAt + 1 })
      expect(JSON.parse(again.body).signature).not.toBe(JSON.parse(first.body).signature)
    }
  })

  it.each([
    ['that forgets', async () => new Response('', { status: 500 }), false],
    ['that does not know it again', async () => new Response(rejection), false],
    ['that acknowledges it again', async () => new Response(acknowledgement), true],
  ])('retry-after-lost-response: judges a receiver %s', async (_, second, wanted) => {
    let deliveries = 0
    const fetch = async () => (deliveries++ ? second() : new Response(acknowledgement))
    const { notifier } = scene({ fetch })
    expect(endedAsWanted(await notifier.send({ to, notification, mode: 'retry-after-lost-response' }))).toBe(
      wanted,
    )
  })

  it.each([1, 2])(
    'handler-fails-once: one effect, at the second delivery, with a schedule of %d',
    async (length) => {
      const { notifier, effects } = scene({ schedule: defaultSchedule.slice(0, length) }, 1)
      const deliveries = await notifier.send({ to, notification, mode: 'handler-fails-once' })
      expect(deliveries.map(({ status, asWanted }) => [status, asWanted])).toEqual([
        [500, true],
        [200, true],
      ])
      expect([...effects.values()]).toEqual([1])
      expect(endedAsWanted(deliveries)).toBe(true)
    },
  )

  it.each<[string, number[], boolean]>([
    ['acknowledges at once: its event is lost', [200], false],
    ['refuses a good notification', [403, 200], false],
    ['is not there', [404, 200], false],
    ['sends on', [302, 200], false],
    ['fails once', [500, 200], true],
    ['fails once, then is busy', [500, 503, 200], true],
    ['never recovers', [500, 500], false],
    ['refuses the retry', [500, 403, 403], false],
  ])('handler-fails-once: judges a receiver that %s', async (_, statuses, wanted) => {
    let delivery = 0
    const fetch = async () => new Response(acknowledgement, { status: statuses[delivery++] ?? 200 })
    const { notifier } = scene({ fetch, schedule: defaultSchedule.slice(0, statuses.length) })
    const deliveries = await notifier.send({ to, notification, mode: 'handler-fails-once' })
    expect(endedAsWanted(deliveries)).toBe(wanted)
  })

  it('reordered: the newest first', async () => {
    const { deliveries, loans } = await send('reordered')
    expect(loans).toEqual(['LN2', 'LN1'])
    expect(deliveries.map(({ signedAt }) => signedAt - now / 1000)).toEqual([0, -1])
  })

  it('stale: a second older than a receiver may take, and right otherwise', async () => {
    const { deliveries } = await send('stale')
    expect(deliveries.at(-1)?.signedAt).toBe(now / 1000 - 61)
  })

  it.each(['stale', 'bad-signature', 'other-key'] as const)(
    '%s: a receiver that accepts it is reported',
    async (mode) => {
      const { notifier } = scene({ fetch: async () => new Response(acknowledgement) })
      expect(await notifier.send({ to, notification, mode })).toMatchObject([
        { acknowledged: true, asWanted: false },
      ])
    },
  )
})

describe('a receiver', () => {
  it.each([
    ['that does not respond', async () => Promise.reject(new TypeError('fetch failed'))],
    ['at another address', async () => new Response('', { status: 404 })],
    ['that checks nothing', async () => new Response('OK')],
    ['that breaks', async () => new Response('', { status: 500 })],
    ['that sends on', async () => new Response('', { status: 302 })],
  ])('%s has refused nothing', async (_, fetch) => {
    const { notifier } = scene({ fetch })
    expect(await notifier.send({ to, notification, mode: 'other-key' })).toMatchObject([{ asWanted: false }])
  })
})

describe('the log', () => {
  it('delivers the same bytes again, without a second effect', async () => {
    const { notifier, effects, bodies } = scene()
    const [first] = await notifier.send({ to, notification })
    expect(await notifier.replay(first!.id)).toMatchObject({ acknowledged: true, attempt: 2, asWanted: true })
    expect(bodies[1]).toBe(bodies[0])
    expect([...effects.values()]).toEqual([1])
    expect(notifier.log.map(({ id }) => id)).toEqual([1, 2])
  })

  it('knows that a replay may have grown too old', async () => {
    const { notifier, advance } = scene()
    const [first] = await notifier.send({ to, notification })
    advance(61_000)
    expect(await notifier.replay(first!.id)).toMatchObject({ acknowledged: false, asWanted: true })
  })

  it('keeps 200 deliveries', async () => {
    const { notifier } = scene()
    for (let round = 0; round < 5; round++) {
      await notifier.send({
        to,
        notification,
        payloads: Array.from({ length: 50 }, (_, index) => loan(index)),
      })
    }
    expect(notifier.log.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, index) => index + 51))
    await expect(notifier.replay(50)).rejects.toThrow('replay: the log has no delivery 50.')
  })
})

describe('a notifier refuses', () => {
  it.each([
    [
      'another machine',
      { to: 'http://example.com/', notification },
      /example\.com is not this machine.+--allow-host/,
    ],
    [
      'a name that only looks local',
      { to: 'http://127.0.0.1.example.com/', notification },
      /is not this machine/,
    ],
    ['no http', { to: 'ftp://127.0.0.1/', notification }, /http\(s\) address/],
    [
      'an unknown notification',
      { to, notification: 'toString' },
      /awda has no notification.+loanStatusChanged/,
    ],
    [
      'a payload of another type',
      { to, notification, payloads: ['{"loanNumber":5}'] },
      /\/body\/loanNumber type/,
    ],
    ['no JSON', { to, notification, payloads: ['{'] }, /not JSON/],
    [
      'one notification, reordered',
      { to, notification, mode: 'reordered' as const },
      /at least two notifications/,
    ],
    ...['nope', '', 'Plain', 'toString', '__proto__', ['plain']].map(
      (mode): [string, NotificationOrder, RegExp] => [
        `the unknown mode ${JSON.stringify(mode)}`,
        { to, notification, mode: mode as Mode },
        /mode must be one of plain, duplicate/,
      ],
    ),
    ['51 at a time', { to, notification, payloads: Array(51).fill(example) }, /1 to 50/],
  ])('%s, and sends nothing', async (_, order, message) => {
    const { notifier, bodies } = scene()
    await expect(notifier.send(order)).rejects.toThrow(message)
    expect(bodies).toEqual([])
  })

  it('no address that is allowed', async () => {
    const { notifier } = scene({ allowHost: true })
    expect(await notifier.send({ to: 'https://example.com/', notification })).toMatchObject([
      { acknowledged: true },
    ])
  })
})

/** Ten deliveries in which three are duplicates, three come in the wrong order and one has a bad signature. */
async function deliverTen({ notifier, advance }: ReturnType<typeof scene>, first: number) {
  const payloads = [1, 2, 3].map((step) => loan(first + step))
  const reordered = [4, 5, 6].map((step) => loan(first + step))
  const deliveries = [
    ...(await notifier.send({ to, notification, payloads, mode: 'duplicate' })),
    ...(await notifier.send({ to, notification, payloads: reordered, mode: 'reordered' })),
    ...(await notifier.send({ to, notification, payloads: [loan(first + 7)], mode: 'bad-signature' })),
  ]
  advance(1000)
  return deliveries
}

/** Ten deliveries each: 1000 for the whole of it. */
const rounds = Number(process.env['DELIVERY_ROUNDS'] ?? runs(100))

describe(`${rounds * 10} deliveries: 30 % duplicates, 30 % reordered, 10 % bad signatures`, () => {
  it('have exactly one effect each', { timeout: 120_000 }, async () => {
    const all = scene()
    let asWanted = 0
    for (let round = 0; round < rounds; round++) {
      const deliveries = await deliverTen(all, round * 10)
      asWanted += deliveries.filter((delivery) => delivery.asWanted).length
    }
    expect(all.bodies).toHaveLength(rounds * 10)
    expect(asWanted).toBe(rounds * 10)
    expect(all.effects.size).toBe(rounds * 6)
    expect(new Set(all.effects.values())).toEqual(new Set([1]))
  })
})

describe('lendspec notify', () => {
  const { folder, lendspec: run } = openTerminal()
  const lendspec = (...args: string[]) => run(['notify', ...args])

  /** Runs the command against a receiver that holds the demonstration app's secret, and says what that received. */
  async function notify(...args: string[]) {
    const { awda } = await ensureDemoApp(join(folder, '.lendspec'))
    const receiver = createAwdaReceiver({
      appId: awda.appId,
      secret: readFileSync(awda.secretFile, 'utf8').trim(),
    })
    const seen: unknown[] = []
    const handler = toFetchHandler(
      receiver,
      ({ body }) => {
        seen.push(body.loanNumber)
        if (args.includes('handler-fails-once') && seen.length === 1) throw new Error('no database')
      },
      { onError: () => {} },
    )
    const server = await serve(handler)
    const result = await lendspec('awda', notification, '--to', `${server.url}/hooks`, ...args)
    await server.close()
    return { ...result, seen }
  }

  it.concurrent(
    'delivers to a receiver on this machine, and says what is not documented',
    async ({ expect }) => {
      const { code, stdout, stderr, seen } = await notify('--mode', 'duplicate', '--times', '2', '--json')
      expect(code).toBe(0)
      expect(seen).toEqual([JSON.parse(example).loanNumber])
      expect(JSON.parse(stdout)).toMatchObject(Array(4).fill({ acknowledged: true, asWanted: true }))
      expect(stderr).toContain('loanStatusChanged is unconfirmed (hint). Fields, state codes, signing')
      expect(stderr).toContain('inferred: signed like a request to AWDA')
    },
  )

  it.concurrent('succeeds when a forged one is refused', async ({ expect }) => {
    const { code, stdout, seen } = await notify('--mode', 'other-key')
    expect([code, seen]).toEqual([0, []])
    expect(stdout).toContain('HTTP 403  as expected')
  })

  it.concurrent('knows a receiver that handles a retry after its handler failed', async ({ expect }) => {
    const { code, stdout, seen } = await notify('--mode', 'handler-fails-once', '--attempts', '1')
    expect([code, seen.length]).toEqual([0, 2])
    expect(stdout).toContain('HTTP 500      as expected')
  })

  it('lists its modes in the help', async () => {
    const { stdout } = await lendspec('--help')
    for (const mode of modes) expect(stdout, mode).toContain(mode)
  })

  it('fails when nobody takes it, and says how many attempts were made', async () => {
    const { code, stdout, stderr } = await lendspec(
      'awda',
      notification,
      '--to',
      'http://127.0.0.1:1/',
      '--attempts',
      '1',
    )
    expect(code).toBe(1)
    expect(stdout).toContain('NOT as expected')
    expect(stderr).toContain('at most 1 attempt. For the whole schedule: --attempts 8')
  })

  it.each([
    [2, ['ppdai', 'anything', '--to', to], /ppdai sends no notifications/],
    [
      2,
      ['awda', notification, '--to', to, '--mode', 'rude'],
      /plain, duplicate, retry-after-lost-response, handler-fails-once, reordered, stale/,
    ],
    [2, ['awda', notification, '--to', to, '--mode', 'reordered'], /--times 2/],
    [2, ['awda', notification, '--to', to, '--times', '51'], /from 1 to 50/],
    [2, ['awda', notification, '--to', 'http://example.com/'], /not this machine/],
    [
      2,
      ['awda', notification, '--to', 'http://user:canary@127.0.0.1:1/'],
      /^(?![^]*canary)[^]*without user name/,
    ],
  ])('ends with %d for %j', async (code, args, message) => {
    const result = await lendspec(...args)
    expect(result.code).toBe(code)
    expect(result.stderr).toMatch(message)
  })
})
