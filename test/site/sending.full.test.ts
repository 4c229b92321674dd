import { describe, expect, it, vi } from 'vitest'
import { forEachPartner, partnerNames } from '../../generated/index.ts'
import { createForm } from '../../src/site/playground/form.ts'
import type { Sent } from '../../src/site/playground/model/model.ts'
import { tokenPlace } from '../../src/site/playground/model/rows.ts'
import { connect } from '../../src/site/playground/sending.ts'
import { openPage, settle } from './page.ts'

// What the playground sends to the mock behind it, and shows of the response.

const html =
  '<main id="main"><div id="sending" hidden><button id="send">Send</button><div id="response"></div></div></main>'
const sent: Sent = {
  method: 'POST',
  url: 'http://localhost/ppdai/sms',
  headers: { 'x-token': `Bearer ${tokenPlace}`, 'x-app': 'demo' },
  body: '{"a":1}',
}

async function open(respond: () => Response | Promise<Response>, one: Partial<Sent> | null = {}) {
  const asked: unknown[][] = []
  const fetch = vi.fn((...call: unknown[]) => {
    if (call.length > 1) asked.push(call)
    return Promise.resolve(call.length > 1 ? respond() : Response.json({ awda: { appId: 'DEMO' } }))
  })
  const page = openPage(html, 'playground.html', { with: { fetch } })
  const used: unknown[][] = []
  const form = { useDemo: (...given: unknown[]) => used.push(given), renew: vi.fn() }
  const forms = forEachPartner(() => form as never as ReturnType<typeof createForm>)
  await connect(
    forms,
    () => partnerNames[0]!,
    () => Promise.resolve(one ? { ...sent, ...one } : undefined),
  )
  const send = async () => {
    page.click('#send')
    const isDisabled = page.find<HTMLButtonElement>('#send').disabled
    for (let turn = 0; turn < 5; turn++) await settle()
    return isDisabled && !page.find<HTMLButtonElement>('#send').disabled
  }
  return { page, asked, used, form, send, shown: () => page.find('#response').innerHTML }
}

const json =
  (body: string, headers = {}) =>
  () =>
    new Response(body, { headers })
const hint = '<p class="hint"><a href="inspector">The inspector</a> has the whole exchange.</p>'
const pre = (text: string) => `<pre class="wrap" tabindex="0" aria-label="Response">${text}</pre>`

describe('the playground behind a mock', () => {
  it('gets the demo app of each partner, and their addresses', async () => {
    const { page, used } = await open(json('{}'))
    expect(used).toEqual(
      partnerNames.map((name) => [name === 'awda' ? { appId: 'DEMO' } : {}, `http://localhost/${name}`]),
    )
    expect(page.find('#sending').hidden).toBe(false)
  })

  it('sends what it signed, with the token of the demo user', async () => {
    const { asked, form, send } = await open(json('{}'))
    expect(await send()).toBe(true)
    expect(form.renew).toHaveBeenCalledTimes(1)
    expect(asked).toEqual([
      [
        sent.url,
        { method: 'POST', headers: { 'x-token': 'Bearer demo-token', 'x-app': 'demo' }, body: '{"a":1}' },
      ],
    ])
  })

  it.each(['GET', 'HEAD'])('sends no body with %s', async (method) => {
    const { asked, send } = await open(json('{}'), { method })
    await send()
    expect(asked.map(([, init]) => Object.keys(init as object))).toEqual([['method', 'headers']])
  })

  it.each<[string, () => Response, string]>([
    [
      'an accepted signature',
      json('{"b":[1]}'),
      `<p class="sure"><b>HTTP 200, signature accepted</b></p>${pre('{\n  "b": [\n    1\n  ]\n}')}${hint}`,
    ],
    [
      'a refusal with its reason',
      json('no JSON', { 'x-lendspec-reason': 'signature', 'x-lendspec-detail': 'look here' }),
      `<p class="weak"><b>HTTP 200, signature</b>: look here</p>${pre('no JSON')}${hint}`,
    ],
  ])('shows %s', async (_, respond, text) => {
    const { send, shown } = await open(respond)
    await send()
    expect(shown()).toBe(text)
  })

  it('says why nothing came back', async () => {
    const down = await open(() => Promise.reject(new TypeError('fetch failed')))
    await down.send()
    expect(down.shown()).toBe('<p>The mock did not respond. Is it still running?</p>')
    const elsewhere = await open(json('{}'), { url: 'https://partner.example/sms' })
    await elsewhere.send()
    expect([elsewhere.shown(), elsewhere.asked]).toEqual([
      '<p>This page sends to the mock alone: choose it as the server. For a partner, copy the command.</p>',
      [],
    ])
  })

  it('says that inputs cannot be signed', async () => {
    const { send, shown, asked } = await open(json('{}'), null)
    await send()
    expect([shown(), asked]).toEqual(['<p>These inputs cannot be signed.</p>', []])
  })
})
