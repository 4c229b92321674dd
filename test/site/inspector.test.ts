import { describe, expect, it } from 'vitest'
import { notifications } from '../../generated/awda/examples.ts'
import { createScene, requests } from './inspector/scene.ts'
import { sms } from '../support.ts'

const origin = 'http://127.0.0.1:4010'

/** Names and ids of the events that a page gets at once. */
async function eventsOf({ handler }: ReturnType<typeof createScene>, lastId?: string) {
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': lastId }
  const { body } = await handler(new Request(`${origin}/inspector/events`, { headers }))
  const reader = body!.getReader()
  let text = ''
  while (!text.includes('event: ready')) text += new TextDecoder().decode((await reader.read()).value)
  await reader.cancel()
  return {
    text,
    events: [...text.matchAll(/event: (\w+)\nid: .+\/(\d+)/g)].map(([, name, id]) => `${name} ${id}`),
  }
}

async function sceneWith(...names: string[]) {
  const scene = createScene()
  for (const name of names) await scene.gateway(await requests[name]!())
  return scene
}

describe('the stream of events', () => {
  it('begins with what is there', async () => {
    const { events } = await eventsOf(await sceneWith('right', 'another secret'))
    expect(events).toEqual(['clear 0', 'entry 1', 'entry 2', 'ready 2'])
  })

  it('goes on behind the last id', async () => {
    const scene = await sceneWith('right', 'right', 'right')
    expect((await eventsOf(scene, `${scene.journal.run}/2`)).events).toEqual(['entry 3', 'ready 3'])
    expect((await eventsOf(scene, `${scene.journal.run}/3`)).events).toEqual(['ready 3'])
  })

  it('begins again for a page of an earlier start, or one that missed a clearing', async () => {
    const scene = await sceneWith('right', 'right')
    const all = ['clear 0', 'entry 1', 'entry 2', 'ready 2']
    expect((await eventsOf(scene, 'another-run/2')).events).toEqual(all)
    expect((await eventsOf(scene, 'nonsense')).events).toEqual(all)
    scene.journal.clear()
    expect((await eventsOf(scene, `${scene.journal.run}/1`)).events).toEqual(['clear 2', 'ready 2'])
  })

  it('ends for a page that does not read', async () => {
    const scene = createScene()
    const { body } = await scene.handler(new Request(`${origin}/inspector/events`))
    const request = await requests['no such path']!()
    for (let count = 0; count < 1100; count++) await scene.gateway(request)
    const reader = body!.getReader()
    let chunks = 0
    while (!(await reader.read()).done) chunks++
    expect(chunks).toBe(1000)
  })

  it('holds nothing personal', async () => {
    const { text } = await eventsOf(await sceneWith(...Object.keys(requests)))
    for (const value of ['15200000001', '1234567890', '81234567890', 'another-secret', sms.Mobile]) {
      expect(text).not.toContain(value)
    }
    expect(text).toContain('<phone>')
  })

  it('holds the diagnosis, and links that the documentation has', async () => {
    const { text } = await eventsOf(await sceneWith('names not lower-cased'))
    expect(JSON.parse(/event: entry\n.+\ndata: (.+)/.exec(text)![1]!)).toMatchObject({
      explanation: { sentence: 'The names of the parameters were not lower-cased.', certainty: 'certain' },
      links: {
        operation: 'ppdai.html#/account/sendsmsauthcode',
        playground: 'playground.html#ppdai/sendSmsAuthCode',
        error: 'errors.html#ppdai/GTW-BRQ-INVALIDSIGN',
      },
    })
  })
})

describe('the inspector responds', () => {
  const post = (path: string, body: object, headers: Record<string, string> = { origin }) =>
    createScene().handler(new Request(origin + path, { method: 'POST', headers, body: JSON.stringify(body) }))

  it.each(['http://attacker.example/inspector', 'http://192.168.0.5:4010/inspector/events'])(
    'no other name than this machine’s: %s',
    async (url) => {
      expect((await createScene().handler(new Request(url))).status).toBe(403)
    },
  )

  it.each(['/inspector/clear', '/inspector/notify', '/inspector/replay'])(
    'no other site: %s',
    async (path) => {
      expect((await post(path, {}, { origin: 'http://attacker.example' })).status).toBe(403)
      expect((await post(path, {}, { origin: 'http://127.0.0.1:9999' })).status).toBe(403)
      expect((await post(path, {}, {})).status).toBe(403)
    },
  )

  it('with a policy that lets nothing in but its own files', async () => {
    const { headers } = await createScene().handler(new Request(`${origin}/inspector`))
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  })

  it.each([
    [{ to: 'http://example.com/', notification: 'loanStatusChanged' }, /not this machine/],
    [
      { to: 'http://127.0.0.1:9/', notification: 'nothing' },
      /no notification "nothing"\. Known: loanStatusChanged/,
    ],
    [{ to: 'http://127.0.0.1:9/', notification: 'loanStatusChanged', times: 1e9 }, /1 to 50/],
    [
      { to: 'http://127.0.0.1:9/', notification: 'loanStatusChanged', mode: 'nope' },
      /mode must be one of plain/,
    ],
    [{}, /to must be the address/],
  ])('a wrong order with the reason: %j', async (order, reason) => {
    const answer = await post('/inspector/notify', Object(order))
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ problem: expect.stringMatching(reason) })
  })

  it('an order with its deliveries, without what was signed', async () => {
    const answer = await post('/inspector/notify', {
      to: 'http://127.0.0.1:9/',
      notification: Object.keys(notifications)[0],
      mode: 'reordered',
      times: 2,
    })
    expect(await answer.json()).toMatchObject([{ number: 2 }, { number: 1 }])
    expect((await post('/inspector/replay', { id: 5 })).status).toBe(400)
  })
})
