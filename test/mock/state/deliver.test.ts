import { expect, it } from 'vitest'
import { createAwdaReceiver, respond } from '../../../src/index.ts'
import { createApps } from '../../../src/mock/apps.ts'
import { exampleOf } from '../../../src/mock/notify-order.ts'
import { findSender } from '../../../src/mock/sender.ts'
import { createDelivery } from '../../../src/mock/state/deliver.ts'
import { loadSessions } from '../../../src/mock/state/sessions.ts'
import { publicKey, secret } from '../../support.ts'

const to = 'http://192.0.2.1/hook'
const [one, two] = [
  { appId: 'one', secret: `${secret}-1` },
  { appId: 'two', secret: `${secret}-2` },
] as const
const apps = createApps({ awda: [one, two], ppdai: [{ appId: 'p', publicKey }] })
const payload = JSON.parse(exampleOf(findSender('awda'), 'loanStatusChanged', 'ok')) as Record<
  string,
  unknown
>
const notification = (change = {}) => ({
  ...{ id: 1, at: 0, event: 'loanStatusChanged', payload, rule: 'r', app: 'two', attempts: [] },
  ...change,
})

/** Who signed what is delivered. */
function scene(options: Parameters<typeof createDelivery>[2] = {}, known: typeof apps = apps) {
  const signedBy: string[] = []
  const fetch = async (request: Request) => {
    const raw = new Uint8Array(await request.arrayBuffer())
    for (const app of [one, two, { appId: 'one', secret: 'a-secret-of-the-partner' }]) {
      const answer = await respond(
        createAwdaReceiver(app),
        raw,
        () => void signedBy.push(`${app.appId} ${app.secret.slice(-1)}`),
      )
      if (answer.status === 200) return new Response(answer.body)
    }
    return new Response('', { status: 503 })
  }
  return { signedBy, deliver: createDelivery('awda', known, { fetch, ...options }) }
}

it.each([
  ['two', 'two 2'],
  ['one', 'one 1'],
  ['nobody', 'one 1'],
  ['', 'one 1'],
])('a notification of the app %j is signed by %s, and goes to any machine', async (app, signer) => {
  const { signedBy, deliver } = scene()
  expect(await deliver(notification({ app }), to, 'plain')).toMatchObject([
    { status: 200, acknowledged: true },
  ])
  expect(signedBy).toEqual([signer])
})

it('a notification is sent once, with its payload, and as the mode says', async () => {
  const { deliver } = scene({ fetch: async () => new Response('', { status: 503 }) })
  expect(await deliver(notification(), to, 'plain')).toMatchObject([
    { status: 503, outcome: 'HTTP 503', mode: 'plain' },
  ])
  expect(await deliver(notification(), to, 'stale')).toMatchObject([{ mode: 'stale' }])
  await expect(deliver(notification({ payload: { loanNumber: 5 } }), to, 'plain')).rejects.toThrow(
    'does not match',
  )
})

it('a key of the partner is used where it is given, and what nobody can sign is not sent', async () => {
  const credentials = { awda: { loanStatusChanged: { secret: 'a-secret-of-the-partner' } } }
  const { signedBy, deliver } = scene({ credentials })
  await deliver(notification({ app: 'one' }), to, 'plain')
  expect(signedBy).toEqual(['one r'])
  const unsent = [
    { status: undefined, acknowledged: false, refused: false, outcome: 'the app has no secret' },
  ]
  expect(await scene({}, createApps({})).deliver(notification(), to, 'plain')).toEqual(unsent)
  expect(await scene().deliver(notification({ event: 'nothing' }), to, 'plain')).toEqual(unsent)
})

it('a thousand sessions are kept: the first one is forgotten', async () => {
  const options = { apps, now: () => 0, rejectFrom: 'inferred', seed: '', notify: {} } as const
  const { get, names } = await loadSessions('awda', options)
  const first = get('0')
  await first.put('loan', 'LN1', { state: 'reviewing' })
  for (let number = 1; number < 1000; number++) get(String(number))
  expect([get('0') === first, (await names()).length, (await names())[0]]).toEqual([true, 1000, '0'])
  get('one more')
  expect([(await names()).length, (await names())[0]]).toEqual([1000, '1'])
  expect(get('0')).not.toBe(first)
})
