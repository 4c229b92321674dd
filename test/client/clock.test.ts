import { describe, expect, it } from 'vitest'
import { measure } from '../../src/client/clock-sample.ts'
import { correct } from '../../src/client/clock-correction.ts'
import { createClock, during } from '../../src/client/clock.ts'
import { now } from '../support.ts'

const minute = 60_000

/** A clock of a partner with a window of a minute; samples arrive at `now`, half a second after they were sent. */
function clockOf(maxCorrection = 15 * minute) {
  const events: number[] = []
  const clock = createClock()
  const learn = async (usedOffset: number, date: string | null) =>
    correct(
      clock,
      usedOffset,
      minute,
      () => measure({ date, sentAt: now - 250, receivedAt: now + 250 }, maxCorrection),
      (offset) => events.push(offset),
    )
  return {
    clock,
    events,
    /** Hears that the partner's clock is ahead of the own by so many milliseconds. */
    hear: (ahead: number, usedOffset = clock.offset) =>
      learn(usedOffset, new Date(now + ahead).toUTCString()),
    hearDate: (date: string | null) => learn(clock.offset, date),
  }
}

describe('the clock learns', () => {
  it.each([-15 * minute, -61_000, -1000, 1000, minute])(
    'an offset of %d ms at once, from the middle between sending and hearing',
    async (ahead) => {
      const { clock, events, hear } = clockOf()
      expect(await hear(ahead)).toBe(true)
      expect(clock.offset).toBe(ahead)
      expect(events).toEqual([ahead])
    },
  )

  it.each([
    null,
    '',
    'yesterday',
    'in 3 seconds',
    String(now),
    new Date(now + minute).toISOString(),
    new Date(now + minute).toUTCString().replace('GMT', ''),
    `x ${new Date(now + minute).toUTCString()}`,
    `${new Date(now + minute).toUTCString()}+1`,
    'Fri, 32 Nov 2026 12:00:00 GMT',
  ])('nothing from the Date %j', async (date) => {
    const { clock, hearDate } = clockOf()
    expect(await hearDate(date)).toBe(false)
    expect(clock.offset).toBe(0)
  })

  it('nothing from a clock that agrees with its own to the second', async () => {
    const { events, hear } = clockOf()
    expect(await hear(0)).toBe(false)
    await hear(-5000)
    expect(await hear(-5000)).toBe(false)
    expect(events).toEqual([-5000])
  })

  it('nothing a second time from what was refused under the offset before', async () => {
    const { clock, events, hear } = clockOf()
    await hear(-5000)
    expect(await hear(-9000, 0)).toBe(true)
    expect(clock.offset).toBe(-5000)
    expect(events).toEqual([-5000])
  })

  it.each([
    [15 * minute + 1000, '901 s behind'],
    [-15 * minute - 1000, '901 s ahead of'],
  ])('nothing from %d ms, which is more than is corrected', async (ahead, told) => {
    const { clock, events, hear } = clockOf()
    const limit = 'more than the 900 s that are corrected (maxClockCorrection)'
    await expect(hear(ahead)).rejects.toMatchObject({
      reason: 'clock',
      message: expect.stringMatching(`this clock is ${told} .*${limit.replaceAll(/[()]/g, '\\$&')}`),
    })
    expect([clock.offset, events]).toEqual([0, []])
  })

  it('a step forward that is larger than the window only when two samples agree within 2 s', async () => {
    const { clock, events, hear } = clockOf()
    // A call that hears it alone may try once more, signed as before.
    expect(await hear(5 * minute)).toBe(true)
    expect(clock.offset).toBe(0)
    await hear(5 * minute + 3000)
    expect(clock.offset).toBe(0)
    await hear(5 * minute + 1000)
    expect(clock.offset).toBe(5 * minute + 1000)
    expect(events).toEqual([5 * minute + 1000])
  })

  it.each([
    [2000, 5 * minute + 2000],
    [-2000, 5 * minute - 2000],
    [3000, 0],
    [-3000, 0],
  ])('from two samples that are %d ms apart an offset of %d ms', async (apart, offset) => {
    const { clock, hear } = clockOf()
    await hear(5 * minute)
    await hear(5 * minute + apart)
    expect(clock.offset).toBe(offset)
  })

  it('a step forward by its size from the present correction, and no candidate outlives a correction', async () => {
    const { clock, hear } = clockOf()
    await hear(3 * minute)
    await hear(-2 * minute)
    expect(clock.offset).toBe(-2 * minute)
    await hear(3 * minute)
    expect(clock.offset).toBe(-2 * minute)
    await hear(3 * minute)
    expect(clock.offset).toBe(3 * minute)
    await hear(4 * minute)
    expect(clock.offset).toBe(4 * minute)
  })
})

describe('a step forward waits for a second opinion', () => {
  /** An attempt that lasts until the test ends it. */
  function attemptOf({ clock }: ReturnType<typeof clockOf>) {
    let end = () => {}
    const over = during(clock, () => new Promise<void>((resolve) => (end = resolve)))
    return { end: () => (end(), over) }
  }
  const settled = async (work: Promise<unknown>) => {
    let state = 'waiting'
    void work.then(() => (state = 'over'))
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    return state
  }

  it('while another attempt is under way, and no longer', async () => {
    const heard = clockOf()
    const [first, second] = [attemptOf(heard), attemptOf(heard)]
    const learnt = heard.hear(5 * minute)
    expect(await settled(learnt)).toBe('waiting')
    await first.end()
    expect(await settled(learnt)).toBe('waiting')
    await second.end()
    expect(await settled(learnt)).toBe('over')
    expect(await learnt).toBe(true)
    expect(heard.clock.offset).toBe(0)
  })

  it('and goes on where another attempt begins as the last one ends', async () => {
    const heard = clockOf()
    let end = () => {}
    const first = new Promise<void>((resolve) => (end = resolve))
    const over = during(heard.clock, () => first)
    const learnt = heard.hear(5 * minute)
    const next = first.then(() => attemptOf(heard))
    end()
    expect(await settled(learnt)).toBe('waiting')
    await over
    await (await next).end()
    expect(await settled(learnt)).toBe('over')
  })

  it('until another attempt agrees', async () => {
    const heard = clockOf()
    const [, other] = [attemptOf(heard), attemptOf(heard)]
    const learnt = heard.hear(5 * minute)
    expect(await settled(learnt)).toBe('waiting')
    await heard.hear(5 * minute)
    expect(await settled(learnt)).toBe('over')
    expect(heard.events).toEqual([5 * minute])
    await other.end()
  })

  it('and an attempt that fails is over too', async () => {
    const heard = clockOf()
    const failing = during(heard.clock, () => Promise.reject(new Error('lost')))
    const learnt = heard.hear(5 * minute)
    await expect(failing).rejects.toThrow('lost')
    expect(await settled(learnt)).toBe('over')
  })
})
