import { describe, expect, it } from 'vitest'
import { operations } from '../../generated/ppdai/operations.ts'
// Read before a test waits for the script that imports it.
import '../../src/site/playground/why/view.ts'
import '../../src/site/playground/why/examine.ts'
import * as awda from '../doctor/awda-mistakes.ts'
import * as ppdai from '../doctor/ppdai-mistakes.ts'
import { openPage, render, run, settle, until } from './page.ts'
import { appId, privateKey, publicKey, secret, seconds } from '../support.ts'

// The playground's tab "Why is mine wrong?", used as a person would.

const html = await render('playground.html')
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const registered = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const { sms } = ppdai.samples
const right = ppdai.rightHeaders(sms)
const request = (change: Record<string, string> = {}) =>
  [
    `POST ${operations.sendSmsAuthCode.path} HTTP/1.1`,
    'Host: gateway.example',
    ...Object.entries({ ...right, ...change }).map(([name, value]) => `${name}: ${value}`),
    '',
    sms.body,
  ].join('\n')
const wrongText = { 'X-PPD-SIGN': ppdai.rsa('devicefp1234567890&mobile15200000001') }

async function open(route = 'ppdai/sendSmsAuthCode', visits = 1) {
  const files = { 'playground-why.js': () => run('playground/why/script.ts') }
  const page = openPage(html, `playground.html#${route}`, { files })
  await run('playground/script.ts')
  for (let visit = 0; visit < visits; visit++) page.click('#tab-why')
  await until(() => page.find('#diagnosis').firstChild !== null)
  const steps = () => page.all('#diagnosis .steps > li')
  return {
    ...page,
    heading: () => page.text('#diagnosis > h3'),
    states: () => steps().map((item) => item.dataset['state']),
    titles: () => steps().map((item) => item.querySelector('h3')!.firstChild!.textContent),
    verdicts: () => steps().map((item) => item.querySelector('.verdict')!.textContent),
    cause: () => page.all('#diagnosis .cause').map(({ textContent }) => textContent),
    paragraphs: () => page.all('#diagnosis p').map(({ textContent }) => textContent ?? ''),
    understood: () =>
      page.all('#diagnosis dt').map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`),
  }
}
const later = ['not looked at', 'not looked at', 'not looked at']

describe('why mine is wrong', () => {
  it('is loaded when it is first asked, and once', async () => {
    const { loaded, click, text, wait, type } = await open('ppdai/sendSmsAuthCode', 2)
    expect(loaded).toEqual(['playground-why.js'])
    click('#tab-sign')
    click('#tab-why')
    await settle()
    expect(loaded).toEqual(['playground-why.js'])
    expect(text('#diagnosis')).toMatch(/^Paste something: then shape, key, time and text/)
    wait(900)
    expect(text('#said')).toBe('')
    type('#pasted', 'good morning')
    expect(text('#diagnosis')).toBe('There is neither a signature nor a request in it.')
    wait(799)
    expect(text('#said')).toBe('')
    wait(1)
    expect(text('#said')).toBe('There is neither a signature nor a request in it.')
  })

  it('has tabs that arrows, Home and End move through', async () => {
    const { find, press, document } = await open()
    const state = () =>
      ['sign', 'why'].map((name) => {
        const tab = find(`#tab-${name}`)
        return [tab.getAttribute('aria-selected'), tab.tabIndex, find(`#${name}`).hidden]
      })
    const [on, off] = [
      ['true', 0, false],
      ['false', -1, true],
    ]
    expect(state()).toEqual([off, on])
    find('#tab-why').focus()
    for (const [key, name] of [
      ['ArrowRight', 'sign'],
      ['ArrowRight', 'why'],
      ['ArrowLeft', 'sign'],
      ['ArrowLeft', 'why'],
      ['Home', 'sign'],
      ['End', 'why'],
      ['a', 'why'],
    ] as const) {
      press(key)
      expect([key, document.activeElement?.id]).toEqual([key, `tab-${name}`])
      expect(state()).toEqual(name === 'sign' ? [on, off] : [off, on])
    }
  })

  it('looks at shape, key, time and text of a request in order', async () => {
    const page = await open()
    const { type, heading, states, titles, verdicts, cause, paragraphs, understood, text, wait, all } = page
    type('#ppdai-privateKey', pem)
    type('#arrived', ppdai.time)
    type('#pasted', request())
    expect(heading()).toBe('Understood: a request')
    expect(titles()).toEqual(['Shape', 'Key and algorithm', 'Time', 'Signed text'])
    expect(states()).toEqual(['right', 'right', 'right', 'right'])
    expect(verdicts()).toEqual(states())
    expect([cause(), all('.compared')]).toEqual([[], []])
    expect(paragraphs().at(-1)).toBe('The expected text was signed. Nothing is wrong with this signature.')
    expect(understood().slice(0, 3)).toEqual([
      'Operation: PPDAI sendSmsAuthCode',
      `App id: ${appId}`,
      `Timestamp: ${ppdai.time}`,
    ])
    expect(understood().at(-1)).toBe(`X-PPD-SIGN: ${right['X-PPD-SIGN']!.slice(0, 120)}…`)
    wait(800)
    expect(text('#said')).toBe('The expected text was signed. Nothing is wrong with this signature.')

    type('#pasted', request(wrongText))
    expect(states()).toEqual(['right', 'right', 'right', 'wrong'])
    expect(cause()).toHaveLength(1)
    expect(all('#diagnosis .steps > li')[3]!.textContent).toContain(cause()[0])
    expect(paragraphs().some((one) => /^What to change: \S/.test(one))).toBe(true)
    expect(paragraphs().some((one) => /^Certainty: certain\. About: X-PPD-SIGN\.$/.test(one))).toBe(true)
    const marks = all('.compared mark').map(({ textContent }) => textContent)
    expect(marks.join('')).toContain('&')
    expect(all('.compared figcaption').map((one) => one.textContent)).toEqual(['Expected', 'Received'])
    wait(800)
    expect(text('#said')).toBe(cause()[0])

    for (const sign of [`'${right['X-PPD-SIGN']}'`, right['X-PPD-SIGN']!.replace(/.{64}/, '$&\n')]) {
      type('#pasted', request({ 'X-PPD-SIGN': sign }))
      expect(states()).toEqual(['wrong', ...later])
    }
    expect(cause()[0]).toContain('has line breaks')
    expect(all('.compared')).toEqual([])
  })

  it('takes the rest from the inputs, and follows them', async () => {
    const { type, heading, states, understood, find, paragraphs, text, wait } = await open()
    type('#ppdai-appId', appId)
    type('#ppdai-time', ppdai.time)
    type('#pasted', `sign=${right['X-PPD-SIGN']}`)
    expect(heading()).toBe('Understood: a signature')
    expect(paragraphs()[0]).toBe('Left out: what stood around it.')
    expect(understood().slice(0, 4)).toEqual([
      'Operation: PPDAI sendSmsAuthCode from the inputs',
      `App id: ${appId} from the inputs`,
      `Timestamp: ${ppdai.time} from the inputs`,
      `Body: ${find<HTMLTextAreaElement>('#body').value} from the inputs`,
    ])
    expect(states()).toEqual(['right', 'asked', 'not looked at', 'not looked at'])
    wait(800)
    expect(text('#said')).toMatch(/^Give the private key you sign with in the inputs/)
    type('#public-key', registered)
    expect(states()).toEqual(['right', 'right', 'not judged', 'right'])
    type('#arrived', ppdai.time)
    expect(states()).toEqual(['right', 'right', 'right', 'right'])
    type('#public-key', '')
    type('#ppdai-privateKey', pem)
    expect(states()).toEqual(['right', 'right', 'right', 'right'])
    type('#body', '{"Mobile":"1"}')
    expect(states()[3]).toBe('unknown')
    type('#body', '')
    expect(understood()[3]).toBe('Body: (empty) from the inputs')
  })

  it('says that a request holds no signature', async () => {
    const { type, cause, text, wait, all } = await open()
    type('#pasted', sms.body)
    expect(cause()).toEqual(['There is no signature in it: paste it, or the request that holds it.'])
    expect(all('#diagnosis .steps')).toEqual([])
    wait(800)
    expect(text('#said')).toBe(cause()[0])
  })

  it('looks at an envelope of AWDA, and at its MD5 alone', async () => {
    const { type, choose, heading, states, paragraphs, text } = await open('awda/registerUser')
    const { register } = awda.samples
    type('#awda-appId', appId)
    type('#awda-time', String(seconds))
    type('#pasted', awda.rightEnvelope(register))
    expect(states()).toEqual(['right', 'asked', 'not looked at', 'not looked at'])
    expect(text('#diagnosis')).toContain('Give the secret in the inputs.')
    type('#awda-secret', secret)
    type('#arrived', String(seconds))
    expect(heading()).toBe('Understood: an envelope')
    expect(states()).toEqual(['right', 'right', 'right', 'right'])
    const { body = '' } = awda.mistakes.find(({ cause }) => cause === 'secret-at-start')!
    type('#pasted', body)
    expect(states()).toEqual(['right', 'wrong', ...later.slice(1)])
    type('#pasted', 'F'.repeat(32))
    expect(heading()).toBe('Understood: a signature')
    expect(states()).toEqual(['right', 'not judged', 'right', 'unknown'])
    expect(paragraphs().some((one) => one.startsWith('Certainty: unknown.'))).toBe(true)
    choose('#operation', 'ppdai/sendSmsAuthCode')
    type('#pasted', request())
    expect(text('#diagnosis')).toContain('Give the private key')
  })
})
