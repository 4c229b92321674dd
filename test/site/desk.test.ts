import { partners } from '../../generated/index.ts'
import { resolveObjectURL } from 'node:buffer'
import { createHash, createPublicKey, createSign, verify } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPage, type Opened, render, run, settle, type Settings, until } from './page.ts'
import { appId, privateKey, secret, seconds, strangerKey } from '../support.ts'

// The playground's tab "Sign" with its script, used as a person would.

const html = await render('playground.html')
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const canonical = 'devicefp1234567890mobile15200000001'
const signed = (text: string) => createSign('RSA-SHA1').update(text).sign(privateKey).toString('base64')
const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase()
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex')

/** The steps that both partners have, by what they come to. */
const steps: Readonly<Record<string, readonly string[]>> = {
  canonical: ['parameters', 'envelope'],
  digest: ['signature.parameters:hash'],
  signature: ['signature.parameters', 'signature.request'],
  secret: ['request'],
}

const toolsOf = (page: Opened) => {
  const step = (id: string) =>
    page
      .all('[data-step]')
      .find(
        (item) =>
          (steps[id] ?? [id]).includes(item.dataset['step']!) && !item.closest<HTMLElement>('ol')!.hidden,
      )!
  return {
    step,
    at: (id: string) => step(id).querySelector('pre')!.textContent!,
    size: (id: string) => step(id).querySelector('.size')!.textContent,
    button: (id: string) => step(id).querySelector('button')!,
    changed: () => page.all('.changed').map((item) => item.dataset['step']),
    rows: () => page.all('#members tbody tr').map((row) => [...row.children].map((one) => one.textContent)),
  }
}

/** Without a key that the page makes by itself: it takes its time. */
async function open(route = 'ppdai/sendSmsAuthCode', settings?: Settings) {
  const subtle = globalThis.crypto.subtle
  if (!vi.isMockFunction(subtle.generateKey))
    vi.spyOn(subtle, 'generateKey').mockImplementation(() => new Promise(() => undefined))
  const page = openPage(html, `playground.html#${route}`, settings)
  await run('playground/script.ts')
  await settle()
  return { ...page, ...toolsOf(page) }
}

const { ok } = partners.awda.examples['registerUser']!.parameters
const registering = `appId:DEMObody:${ok}timestamp:${seconds}v:1.0`

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the playground', () => {
  it.each([
    ['ppdai/sendSmsAuthCode', 'ppdai/sendSmsAuthCode', '#ppdai/sendSmsAuthCode', canonical],
    [
      `awda/getLoan?appId=A%201&body=${encodeURIComponent('{"mobile":"8"}')}`,
      'awda/getLoan',
      '#awda/getLoan',
      `appId:A 1body:{"mobile":"8"}timestamp:${seconds}v:1.0`,
    ],
    [
      'awda/getLoan?appId=me&body=%22%22',
      'awda/getLoan',
      '#awda/getLoan',
      `appId:mebody:timestamp:${seconds}v:1.0`,
    ],
    ['ppdai/sendSmsAuthCode?appId=&body=%7B%7D', 'ppdai/sendSmsAuthCode', '#ppdai/sendSmsAuthCode', ''],
    ['ppdai%2FsendSmsAuthCode', 'ppdai/sendSmsAuthCode', '#ppdai/sendSmsAuthCode', canonical],
    ['ppdai/getLoan', 'awda/registerUser', '#ppdai/getLoan', registering],
    ['%E0%A4%A', 'awda/registerUser', '#%E0%A4%A', registering],
    ['', 'awda/registerUser', '', registering],
  ])('opens at the operation of its link: %s', async (route, value, hash, text) => {
    const { find, window, at, step, all } = await open(route)
    const api = value.split('/')[0]
    expect(find<HTMLSelectElement>('#operation').value).toBe(value)
    expect(window.location.hash).toBe(hash)
    expect(find('.playground').hidden).toBe(false)
    expect(find('#insecure').hidden).toBe(true)
    for (const one of all('#main [data-api]')) expect(one.hidden).toBe(one.dataset['api'] !== api)
    if (text === undefined) expect(step('canonical').hidden).toBe(true)
    else expect(at('canonical')).toBe(text || 'the empty text')
    expect(find('#evidence').textContent).toMatch(/^Reference · /)
  })

  it('says where the operation is described, and with what evidence', async () => {
    const { text, choose, find, window } = await open()
    expect(text('#evidence')).toBe('Reference · documented')
    choose('#operation', 'ppdai/refreshAccessToken')
    expect(text('#evidence')).toBe(
      'Reference · sdk: not known: what a failure contains besides ErrMsg · This operation carries no signature.',
    )
    expect(find('#evidence a').getAttribute('href')).toMatch(/^ppdai\.html#\//)
    expect(window.location.hash).toBe('#ppdai/refreshAccessToken')
    choose('#operation', 'awda/getLoan')
    expect(text('#evidence')).toMatch(/^Reference · hint, unconfirmed: not known: Path, request/)
    expect(text('#evidence')).not.toContain('carries no signature')
  })

  it('shows what can be said without a key, and signs with one', async () => {
    const { at, size, step, button, type, text, find } = await open()
    for (const id of ['signature', 'signature.timestamp', ':send', ':request', ':curl']) {
      expect(at(id)).toBe('The browser makes a key.')
      expect([step(id).classList.contains('missing'), button(id).disabled, size(id)]).toEqual([
        true,
        true,
        '',
      ])
    }
    expect([at('digest'), size('digest')]).toEqual([sha1(canonical), '20 bytes'])
    expect([size('canonical'), button('canonical').disabled]).toEqual(['35 bytes', false])
    const time = '2026-11-21 12:00:00'
    expect(find<HTMLInputElement>('#ppdai-time').value).toBe(time)

    type('#ppdai-appId', ` ${appId} `)
    type('#ppdai-privateKey', pem)
    await until(() => at('signature') === signed(canonical))
    expect([step('signature').classList.contains('missing'), button('signature').disabled]).toEqual([
      false,
      false,
    ])
    expect(size('signature')).toBe('128 bytes')
    expect([at('timestamp'), at('signature.timestamp')]).toEqual([appId + time, signed(appId + time)])
    expect(text('#ppdai-privateKey-state')).toBe('An RSA key of 1024 bits.')
    expect(at(':request')).toContain('Host: 127.0.0.1:4010')
    expect(step('signature').classList.contains('changed')).toBe(true)

    type('#ppdai-privateKey', ' ')
    await until(() => at('signature') === 'Generate or paste a private key.')
    expect([step('signature').classList.contains('changed'), text('#ppdai-privateKey-state')]).toEqual([
      false,
      '',
    ])
    type('#ppdai-privateKey', 'nonsense')
    await until(() => at('signature') === 'The private key cannot be used.')
    expect(text('#ppdai-privateKey-state')).toContain('key')
  })

  it('sends to the chosen server', async () => {
    const { type, at, choose, find, all } = await open()
    type('#ppdai-privateKey', pem)
    await until(() => at(':request').startsWith('POST /ppdai/auth/'))
    const servers = all('#ppdai-server option').map((one) => one.getAttribute('value')!)
    choose('#ppdai-server', servers[1]!)
    await until(() => at(':request').includes(`Host: ${new URL(servers[1]!).host}`))
    expect(at(':curl')).toContain(`curl -sS -X POST '${new URL(servers[1]!).origin}/`)
    expect(find('.playground').classList.contains('stale')).toBe(false)
  })

  const faults: [text: string, said: string][] = [
    ['{"Mobile":"1"\n"DeviceFP":"2"}', 'Line 2, column 1: a comma is missing before this.'],
    ['[1]', 'The body is JSON but not an object.'],
    ['{"Mobile":"1","Mobile":"2"}', 'Line 1, column 15: a field appears twice in the body.'],
  ]
  it('keeps the last good result of a body that cannot be read', async () => {
    const { type, find, text, at, wait, click } = await open()
    for (const [body, said] of faults) {
      type('#body', body)
      await settle()
      expect(text('#fault')).toBe(said)
      expect(text('#state')).toBe('The body is not a JSON object: below is the last good result.')
      expect(find('.playground').classList.contains('stale')).toBe(true)
      expect(find('#body').getAttribute('aria-invalid')).toBe('true')
      expect(at('canonical')).toBe(canonical)
      wait(799)
      expect(text('#said')).not.toBe(said)
      wait(1)
      expect(text('#said')).toBe(said)
    }
    click('#example')
    await settle()
    expect([text('#fault'), text('#state'), find('#body').hasAttribute('aria-invalid')]).toEqual([
      '',
      '',
      false,
    ])
    expect(find('.playground').classList.contains('stale')).toBe(false)
    wait(900)
    expect(text('#said')).toBe(faults.at(-1)![1])
  })

  it('says which value has no signed text', async () => {
    const { type, text, rows, find } = await open('ppdai/userInfoAdd')
    type('#body', '{"SourceId": 0,"Info":null,"OrderId":"9007199254740993","Other":[1]}')
    await settle()
    expect(rows()).toEqual([
      ['SourceId', 'Int32', '0'],
      ['Info', 'String', 'not signed: null is left out'],
      ['OrderId', 'String', '9007199254740993'],
      ['Other', 'not declared', 'not signed: not in the contract'],
      ['appId', 'Id', find<HTMLInputElement>('#ppdai-appId').value],
      ['time', 'Time', '2026-11-21 12:00:00'],
      ['URL', '', 'not signed: the address is never signed'],
      ['X-PPD-ACCESSTOKEN', '', 'not signed: the token is never signed'],
    ])
    expect(find('#members .refused').textContent).toBe('not signed: not in the contract')
    expect(find('#members code[data-number="1"]').className).toBe('part hue-1')
    type('#body', '{"SourceId":1.0}')
    await settle()
    expect(text('#fault')).toBe('SourceId is declared Int32 and must be an integer in plain digits.')
    expect(text('#state')).toBe('These inputs cannot be signed: below is the last good result.')
    expect(rows()[0]![2]).toMatch(/^not signed: SourceId is declared/)
  })

  it.each([
    ['ppdai', 'noon', 'signature', 'The timestamp is in no known form.'],
    ['ppdai', '2026-11-21 12:00:00.123', 'timestamp', `${appId}2026-11-21 12:00:00`],
    ['ppdai', ` ${seconds} `, 'timestamp', `${appId}${seconds}`],
    ['ppdai', ' noon', 'timestamp', `${appId}noon`],
  ])('sends the timestamp of %s as typed: %s', async (api, typed, id, text) => {
    const { type, at } = await open()
    type('#ppdai-appId', appId)
    type('#ppdai-privateKey', pem)
    type(`#${api}-time`, typed)
    await until(() => at(id) === text)
    expect(at(id)).toBe(text)
  })

  it('wants whole seconds of AWDA, and gives the present time in the form that is there', async () => {
    const { type, text, click, find, at, changed } = await open('awda/registerUser')
    const value = (api: string) => find<HTMLInputElement>(`#${api}-time`).value
    type('#awda-time', '2026-11-21 12:00:00')
    await settle()
    expect(at('signature')).toBe('The timestamp is in no known form.')
    vi.setSystemTime((seconds + 7) * 1000 + 900)
    click('[data-now=awda-time]')
    await settle()
    expect([value('awda'), text('#fault')]).toEqual([String(seconds + 7), ''])
    expect(at('canonical')).toContain(`timestamp:${seconds + 7}v`)
    expect(changed()).toEqual([
      'envelope:pairs',
      'envelope',
      'request',
      'signature.request',
      ':send',
      ':request',
      ':curl',
    ])
    click('[data-now=ppdai-time]')
    expect(value('ppdai')).toBe('2026-11-21 12:00:07')
    type('#ppdai-time', '1490000000')
    click('[data-now=ppdai-time]')
    expect(value('ppdai')).toBe(String(seconds + 7))
    click('[data-now=arrived]')
    expect(find<HTMLInputElement>('#arrived').value).toBe('2026-11-21 12:00:07')
  })

  it('marks the steps that a change touches, and no other', async () => {
    const { type, changed, choose, rows, find } = await open()
    const changes = ['parameters:values', 'parameters:pairs', 'parameters', 'signature.parameters:hash']
    expect(changed()).toEqual([])
    type('#body', '{"Mobile":"15200000001","DeviceFP":"12345678905"}')
    await settle()
    expect(changed()).toEqual(changes)
    const row = find('#members tbody tr')
    type('#pasted', 'x')
    await settle()
    expect(changed()).toEqual(changes)
    expect(find('#members tbody tr')).toBe(row)
    type('#ppdai-time', '1490000000')
    await settle()
    expect(changed()).toEqual(['timestamp', 'signature.timestamp:hash'])
    choose('#operation', 'ppdai/accountExists')
    await settle()
    expect([changed(), rows()[0]![0]]).toEqual([[], 'AccountName'])
  })

  it('drops what a later change overtakes', async () => {
    const { type, at, text } = await open()
    type('#ppdai-privateKey', pem)
    type('#body', '{"Mobile":"1"}')
    type('#body', '{"Mobile":"2"}')
    await until(() => at('signature') === signed('mobile2'))
    type('#body', '{"Mobile":1}')
    type('#body', '{"Mobile":"3"}')
    await until(() => at('signature') === signed('mobile3'))
    await settle()
    expect(text('#fault')).toBe('')
  })

  it('keeps the body of each operation while another is chosen', async () => {
    const { type, choose, find, click, window, dispatch } = await open()
    const body = () => find<HTMLTextAreaElement>('#body').value
    const example = body()
    type('#body', '{"Mobile":"2"}')
    choose('#operation', 'awda/getLoan')
    expect(body()).toContain('mobile')
    choose('#operation', 'ppdai/sendSmsAuthCode')
    expect(body()).toBe('{"Mobile":"2"}')
    click('#example')
    expect(body()).toBe(example)
    choose('#operation', 'awda/getLoan')
    choose('#operation', 'ppdai/sendSmsAuthCode')
    expect(body()).toBe(example)
    window.location.hash = '#awda/getLoan?appId=me&body=%7B%7D'
    dispatch(window, 'hashchange')
    expect([body(), find<HTMLInputElement>('#awda-appId').value]).toEqual(['{}', 'me'])
    expect(dispatch(find('#inputs'), 'submit').defaultPrevented).toBe(true)
  })

  it('highlights a field with its part of every text', async () => {
    const { dispatch, find, all } = await open()
    const row = find('#members tr[data-field=Mobile]')
    for (const [on, off] of [
      ['pointerover', 'pointerout'],
      ['focusin', 'focusout'],
    ] as const) {
      dispatch(row, on)
      const lit = all('.lit')
      expect(lit.length).toBe(4)
      for (const one of lit) expect(one.dataset['field']).toBe('Mobile')
      dispatch(find('[data-step=parameters] [data-field=DeviceFP]'), on)
      expect([...new Set(all('.lit').map((one) => one.dataset['field']))]).toEqual(['DeviceFP'])
      dispatch(find('#body'), off)
      expect(all('.lit').length).toBeGreaterThan(0)
      dispatch(find('[data-step=parameters] [data-field=DeviceFP]'), off)
      expect(all('.lit')).toEqual([])
    }
    const part = find('[data-step=parameters] [data-field=Mobile]')
    expect([part.className, part.dataset['number'], part.title, part.tabIndex]).toEqual([
      'part hue-2',
      '2',
      'Mobile',
      0,
    ])
  })

  it('hides the secret, and copies a step without it', async () => {
    const { type, at, size, button, copied, text, click, find, wait, step } = await open('awda/registerUser')
    expect(at('signature')).toMatch(/^[\dA-F]{32}$/)
    expect(find<HTMLInputElement>('#awda-secret').value).toMatch(/^[\da-f]{48}$/)
    expect(text('#awda-secret-state')).toBe('Made for this page, and known to no partner.')
    type('#awda-secret', '')
    await settle()
    for (const id of ['request', 'signature', ':send', ':request', ':curl'])
      expect(at(id)).toBe('Give the secret.')
    type('#awda-secret', secret)
    type('#body', '')
    await settle()
    const joined = at('canonical')
    await settle()
    expect([at('signature'), size('signature')]).toEqual([md5(joined + secret), '16 bytes'])
    expect([at('secret'), size('secret')]).toEqual([
      `${joined}••••••••`,
      `${joined.length + secret.length} bytes`,
    ])
    type('#awda-appId', 'x')
    await settle()
    expect(joined).toContain('body:timestamp')
    button('secret').click()
    await settle()
    expect(copied).toEqual([`${at('canonical')}<secret>`])
    expect([text('#said'), button('secret').textContent]).toEqual(['Copied.', 'Copied'])
    wait(1499)
    expect(button('secret').textContent).toBe('Copied')
    wait(1)
    expect(button('secret').textContent).toBe('Copy')
    step('canonical').click()
    button('canonical').click()
    await settle()
    expect(copied.slice(1)).toEqual([at('canonical')])
    const box = find<HTMLInputElement>('#awda-secret')
    for (const [type, pressed] of [
      ['text', 'true'],
      ['password', 'false'],
    ]) {
      click('[data-show=awda-secret]')
      expect([box.type, find('[data-show=awda-secret]').getAttribute('aria-pressed')]).toEqual([
        type,
        pressed,
      ])
    }
  })

  it.each([
    ['by command', [canonical], 'Copied.', 'Copied'],
    ['never', [], 'The browser did not allow to copy.', 'Not copied'],
  ] as const)('copies %s', async (copies, copied, said, label) => {
    const page = await open('ppdai/sendSmsAuthCode', { copies })
    page.button('canonical').click()
    await settle()
    expect([page.copied, page.text('#said'), page.button('canonical').textContent]).toEqual([
      copied,
      said,
      label,
    ])
    expect(page.all('body > textarea')).toEqual([])
  })

  it('makes a key, and offers both halves as files until another is given', async () => {
    const make = crypto.subtle.generateKey.bind(crypto.subtle)
    // A shorter key: to make a long one takes longer than all the rest.
    const generate = vi
      .spyOn(crypto.subtle, 'generateKey')
      .mockImplementation((algorithm, ...rest) =>
        make(
          { ...(algorithm as RsaHashedKeyGenParams), modulusLength: 1024 } as RsaHashedKeyGenParams,
          ...rest,
        ),
      )
    const { click, find, text, at, type } = await open()
    await until(() => !find<HTMLButtonElement>('#ppdai-privateKey-generate').disabled)
    await until(() => at('signature').endsWith('='))
    expect(text('#ppdai-privateKey-state')).toBe(
      'Made for this page, and known to no partner. An RSA key of 1024 bits.',
    )
    expect(text('#said')).toBe('')
    const made = at('signature')
    click('#ppdai-privateKey-generate')
    expect(find<HTMLButtonElement>('#ppdai-privateKey-generate').disabled).toBe(true)
    await until(() => !find<HTMLButtonElement>('#ppdai-privateKey-generate').disabled)
    expect(generate.mock.calls[0]).toEqual([
      {
        name: 'RSASSA-PKCS1-v1_5',
        hash: 'SHA-1',
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
      },
      true,
      ['sign', 'verify'],
    ])
    expect(text('#said')).toBe('A key was made.')
    await until(() => at('signature') !== made && at('signature').endsWith('='))
    expect(text('#ppdai-privateKey-state')).toBe('An RSA key of 1024 bits.')
    const links = ['private', 'public'].map((kind) => find<HTMLAnchorElement>(`#ppdai-privateKey-${kind}`))
    expect(links.map(({ hidden }) => hidden)).toEqual([false, false])
    const blobs = links.map((link) => resolveObjectURL(link.getAttribute('href')!)!)
    expect(blobs.map((blob) => blob.type)).toEqual(['application/x-pem-file', 'application/x-pem-file'])
    const [own, others] = await Promise.all(blobs.map((blob) => blob.text()))
    expect(own).toBe(find<HTMLTextAreaElement>('#ppdai-privateKey').value)
    expect(own).toMatch(/^-----BEGIN PRIVATE KEY-----\n(.{1,64}\n)+-----END PRIVATE KEY-----\n$/)
    expect(others).toMatch(/^-----BEGIN PUBLIC KEY-----\n/)
    const signature = Buffer.from(at('signature'), 'base64')
    expect(verify('sha1', Buffer.from(canonical), createPublicKey(others!), signature)).toBe(true)
    const old = links[0]!.getAttribute('href')!
    type('#ppdai-privateKey', pem)
    expect(links.map((link) => [link.hidden, link.hasAttribute('href')])).toEqual([
      [true, false],
      [true, false],
    ])
    expect(resolveObjectURL(old)).toBeUndefined()
  })

  it('forgets what is secret when the reader leaves', async () => {
    const { type, dispatch, window, find, at } = await open()
    const boxes = ['ppdai-privateKey', 'awda-secret', 'public-key', 'pasted', 'arrived'].map((id) => `#${id}`)
    for (const box of boxes) type(box, pem)
    await until(() => at('signature') === signed(canonical))
    dispatch(window, 'pagehide')
    expect(boxes.map((box) => find<HTMLInputElement>(box).value)).toEqual(['', '', '', '', ''])
    await until(() => at('signature') === 'Generate or paste a private key.')
    type('#ppdai-privateKey', strangerKey.export({ type: 'pkcs1', format: 'pem' }).toString())
    await until(() => at('signature').endsWith('='))
    expect(at('signature')).not.toBe(signed(canonical))
  })

  it('says over plain http what the browser withholds', async () => {
    const { find, type, at, text } = await open('ppdai/sendSmsAuthCode', { with: { crypto: {} } })
    expect([
      find('#insecure').hidden,
      find<HTMLButtonElement>('#ppdai-privateKey-generate').disabled,
    ]).toEqual([false, true])
    type('#ppdai-privateKey', 'anything')
    await until(() => at('signature') === 'On plain http this browser signs with no private key.')
    expect([at('canonical'), text('#ppdai-privateKey-state')]).toEqual([canonical, ''])
  })
})
