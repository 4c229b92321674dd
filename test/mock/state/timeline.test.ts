import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Behaviour, EntityRules, Transition } from '../../../src/core/behaviour.ts'
import type { Mode } from '../../../src/mock/notify-order.ts'
import { weakest } from '../../../src/core/contract.ts'
import { createId, emptyMemory, insert } from '../../../src/mock/state/memory.ts'
import { createInterpreter } from '../../../src/mock/state/rules.ts'
import { createSession } from '../../../src/mock/state/session.ts'
import type { Sent } from '../../../src/mock/state/timeline-types.ts'

// A session with one kind of entity: it is sent a second after it was put there, and expires ten seconds later.

const step = (name: string, from: string, to: string, more: object = {}): Transition => ({
  ...{ id: `parcel.${name}`, grade: 'sdk', from: [from], to, set: {} },
  notify: { event: name, fields: ['id'] },
  ...more,
})
const parcel: EntityRules = {
  ...{ key: 'id', initial: 'new', seed: [], holdsTokens: false, fields: ['id', 'state'] },
  transitions: {
    send: [step('send', 'new', 'sent', { after: () => 1000 })],
    lose: [step('lose', 'sent', 'lost', { after: () => 10_000 })],
    keep: [step('keep', 'new', 'kept')],
  },
}
const behaviour: Behaviour = { entities: { parcel, plain: { ...parcel, transitions: {} } }, operations: {} }
const wall = 1_000_000
const to = 'http://127.0.0.1:9/hook'
const good: Sent = { status: 200, outcome: 'acknowledged', acknowledged: true, refused: false }
const bad: Sent = { status: 503, outcome: 'HTTP 503', acknowledged: false, refused: false }

function scene(
  options: { answers?: (Sent[] | Error)[]; to?: string | undefined; mode?: Mode; schedule?: number[] } = {},
) {
  const { answers = [], mode, schedule = [0, 5, 50] } = options
  const delivered: string[] = []
  let time = wall
  const interpreter = createInterpreter(behaviour)
  const session = createSession({
    ...{ behaviour, interpreter, wall: () => time, schedule },
    start: (now: number) => interpreter.start('seed', now),
    notify: {
      ...('to' in options ? options.to !== undefined && { to: options.to } : { to }),
      ...(mode && { mode }),
    },
    deliver: async ({ event, payload, app }, address, how) => {
      delivered.push(`${event} ${String(payload['id'])} ${address} ${how} ${app}`.trim())
      const answer = answers.shift() ?? [good]
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  return { session, delivered, move: (milliseconds: number) => void (time += milliseconds) }
}
afterEach(() => void vi.useRealTimers())
/** No timer of this machine: all that happens is asked for. */
const still = async (options?: Parameters<typeof scene>[0]) => {
  const found = scene(options)
  await found.session.stop()
  await found.session.put('parcel', 'A', {})
  return found
}

describe('the clock of a session', () => {
  it('moves on to the end, and reports what was delivered at which moment', async () => {
    const { session, delivered } = await still()
    expect(await session.advance(999)).toEqual({ now: wall + 999, deliveries: [] })
    const attempt = { status: 200, outcome: 'acknowledged', acknowledged: true }
    const sent = {
      id: 1,
      event: 'send',
      payload: { id: 'A' },
      rule: 'parcel.send',
      at: wall + 1000,
      ...attempt,
    }
    expect(await session.advance('1s')).toEqual({ now: wall + 1999, deliveries: [sent] })
    expect(await session.advance('1h')).toMatchObject({
      deliveries: [{ id: 2, event: 'lose', at: wall + 11_000 }],
    })
    expect(delivered).toEqual([`send A ${to} plain`, `lose A ${to} plain`])
    expect(await session.flush()).toEqual({ now: wall + 3_601_999, deliveries: [] })
    expect(await session.find('parcel', 'A')).toEqual({ id: 'A', state: 'lost' })
    expect((await session.outbox())[0]).toEqual({
      ...{ id: 1, at: wall + 1000, event: 'send', payload: { id: 'A' }, rule: 'parcel.send', app: '' },
      attempts: [{ at: wall + 1000, ...attempt }],
    })
  })

  it('is fixed where it is, or at another time, and goes on from there', async () => {
    const { session, move } = scene()
    move(5)
    await session.stop()
    move(5)
    expect(await session.now()).toBe(wall + 5)
    await session.stop(77)
    expect(await session.now()).toBe(77)
    await session.resume()
    move(3)
    expect(await session.now()).toBe(80)
    expect((await session.snapshot()).clock).toEqual({ ahead: 80 - wall - 13 })
    await session.reset()
    expect(await session.now()).toBe(wall + 13)
  })

  it.each<[string | number]>([[-1], [NaN], [3.2e15], ['soon'], ['-1d']])(
    'does not move by %j',
    async (duration) => {
      await expect(scene().session.advance(duration)).rejects.toThrow(
        'advance: give a duration such as 30d, 12h, 5m or 90s, or milliseconds.',
      )
    },
  )

  it.each([NaN, 3.2e15, -3.2e15])('does not stop at %d', async (at) => {
    await expect(scene().session.stop(at)).rejects.toThrow('stop: give a time in milliseconds.')
  })

  it('lets things happen when their time comes, unless it is fixed or closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { session, delivered, move } = scene()
    await session.put('parcel', 'A', {})
    expect(vi.getTimerCount()).toBe(1)
    move(999)
    await vi.advanceTimersByTimeAsync(999)
    expect(delivered).toEqual([])
    move(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(delivered).toEqual([`send A ${to} plain`])
    await session.stop()
    expect(vi.getTimerCount()).toBe(0)
    await session.resume()
    expect(vi.getTimerCount()).toBe(1)
    session.close()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a notification', () => {
  it('is retried after each pause until it is acknowledged', async () => {
    const { session } = await still({ answers: [[bad], [bad], [good]] })
    const { deliveries } = await session.advance(1055)
    expect(deliveries.map(({ at, outcome, acknowledged }) => [at - wall, outcome, acknowledged])).toEqual([
      [1000, 'HTTP 503', false],
      [1005, 'HTTP 503', false],
      [1055, 'acknowledged', true],
    ])
  })

  it('is given up after its last pause', async () => {
    const { session } = await still({ answers: [[bad], [bad], [bad]], schedule: [0, 5] })
    expect((await session.advance(9000)).deliveries).toHaveLength(2)
  })

  it('that could not be sent is an attempt, without its message', async () => {
    const { session } = await still({ answers: [new TypeError('canary')], schedule: [0] })
    expect((await session.advance(1000)).deliveries).toMatchObject([
      { status: undefined, acknowledged: false, outcome: 'not sent: TypeError' },
    ])
  })

  it.each<[Mode, string[]]>([
    ['stale', ['stale', 'plain']],
    ['reordered', ['plain', 'plain']],
    ['handler-fails-once', ['plain', 'plain']],
  ])('goes wrong as asked, once: %s', async (mode, modes) => {
    for (const given of [
      still({ answers: [[{ ...bad, mode }]], mode }),
      still({ answers: [[{ ...bad, mode }]] }),
    ]) {
      const { session, delivered } = await given
      await session.fault(mode)
      const { deliveries } = await session.advance(1005)
      expect(delivered).toEqual(modes.map((one) => `send A ${to} ${one}`))
      expect(deliveries.map((one) => one.mode)).toEqual([mode, undefined])
    }
  })

  it('does not wait for another that is due later, unless they are reordered', async () => {
    const order = async (mode: Mode) => {
      const { session, delivered } = await still({ mode })
      await session.advance(10)
      await session.put('parcel', 'B', {})
      await session.advance(1000)
      return delivered.map((one) => one.split(' ')[1])
    }
    expect([await order('plain'), await order('reordered')]).toEqual([
      ['A', 'B'],
      ['B', 'A'],
    ])
  })

  it('waits for a receiver, and goes to it once', async () => {
    const { session, delivered } = await still({ to: undefined })
    expect((await session.advance(1000)).deliveries).toEqual([])
    expect((await session.outbox()).map(({ attempts }) => attempts)).toEqual([[]])
    await session.receiver(to)
    await session.receiver(`${to}/2`)
    expect((await session.flush()).deliveries).toHaveLength(1)
    await session.receiver(to)
    expect((await session.flush()).deliveries).toEqual([])
    expect(delivered).toEqual([`send A ${to}/2 plain`])
  })
})

describe('what a session shows and changes', () => {
  it('is what comes next, and what could come instead', async () => {
    const { session } = await still()
    await session.put('plain', 'P', {})
    const next = { at: wall + 1000, entity: 'parcel', key: 'A', transition: 'send', instead: ['keep'] }
    expect(await session.upcoming()).toEqual([next])
    await session.next('parcel', 'keep')
    expect(await session.upcoming()).toEqual([{ ...next, transition: 'keep' }])
    expect(await session.transition('parcel', 'A', 'keep')).toMatchObject({
      now: wall,
      deliveries: [{ event: 'keep' }],
    })
    expect(await session.upcoming()).toEqual([])
  })

  it('is a copy', async () => {
    const { session } = await still()
    const [one] = await session.list('parcel')
    one!['state'] = 'changed'
    expect(await session.list('parcel')).toEqual([{ id: 'A', state: 'new' }])
    expect([await session.list('plain'), await session.find('parcel', 'none')]).toEqual([[], undefined])
  })

  it('is forgotten, saved and restored with its clock', async () => {
    const { session } = await still()
    const saved = await session.snapshot()
    expect(saved.clock).toEqual({ stoppedAt: wall })
    await session.advance('1h')
    await session.restore(saved)
    expect([await session.now(), await session.list('parcel')]).toEqual([wall, [{ id: 'A', state: 'new' }]])
    await session.reset()
    expect(await session.list('parcel')).toEqual([])
  })

  it.each<[string, object]>([
    ['nothing', {}],
    ['no clock', { memory: { timers: [], deliveries: [], outbox: [] } }],
    ['a list that is none', { memory: { timers: [], deliveries: [], outbox: {} }, clock: {} }],
    ['no entities', { memory: { timers: [], deliveries: [], outbox: [] }, clock: {} }],
  ])('is not restored from %s', async (_, saved) => {
    await expect(scene().session.restore(saved)).rejects.toThrow(
      'This is not a snapshot of a session. Pass what `snapshot()` returned.',
    )
  })

  it('is refused by its name, with those that are known', async () => {
    const { session } = scene()
    const known = 'There is no such entity. Known: parcel, plain.'
    for (const call of [
      session.find('x', ''),
      session.list('x'),
      session.put('x', '', {}),
      session.next('x', ''),
    ])
      await expect(call).rejects.toThrow(known)
    await expect(session.next('parcel', 'x')).rejects.toThrow(
      'parcel has no such transition. Known: send, lose, keep.',
    )
    await expect(session.transition('plain', 'A', 'x')).rejects.toThrow(
      'plain has no such transition. It has none.',
    )
    await expect(session.receiver('ftp://127.0.0.1')).rejects.toThrow('receiver must be an http(s) address.')
  })
})

describe('a memory', () => {
  it('keeps a queue by time, and by arrival where the time is the same', () => {
    const queue: { at: number; id: number }[] = []
    for (const [id, at] of [5, 1, 5, 3, 5, 0].entries()) insert(queue, { at, id })
    expect(queue.map(({ id }) => id)).toEqual([5, 1, 3, 0, 2, 4])
  })

  it('makes ids of a pattern, each another, the same for a seed', () => {
    const memory = emptyMemory('seed')
    const made = [createId(memory, 'LN##-xx'), createId(memory, 'LN##-xx')]
    for (const id of made) expect(id).toMatch(/^LN\d\d-[\da-f]{2}$/)
    expect(new Set(made).size).toBe(2)
    expect(createId(emptyMemory('seed'), 'LN##-xx')).toBe(made[0])
    expect(createId(emptyMemory('other'), '#'.repeat(20))).not.toBe(
      createId(emptyMemory('seed'), '#'.repeat(20)),
    )
  })

  it('knows the weakest evidence', () => {
    expect([weakest(), weakest('hint', 'sdk'), weakest('inferred'), weakest('documented')]).toEqual([
      'documented',
      'hint',
      'inferred',
      'documented',
    ])
  })
})
