import { describe, expect, it } from 'vitest'
import { toShown } from '../../src/site/inspector/shown.ts'
import { createScene, requests } from './inspector/scene.ts'
import { openPage, run, settle, type Settings, until } from './page.ts'
import { operations } from '../../generated/awda/operations.ts'
import { appId, now, requestOf, signExample } from '../support.ts'

// The request inspector with its script, used as a developer does; what the server streams is given to it here.

const origin = 'http://127.0.0.1:4010'
const scene = createScene()
const html = await (await scene.handler(new Request(`${origin}/inspector`))).text()
for (const ask of Object.values(requests)) await scene.gateway(await ask())
/** One entry of each kind, as the page gets them. */
const kinds = Object.fromEntries(
  Object.keys(requests).map((name, index) => [name, toShown(scene.journal.entries[index]!)]),
)
const shownOf = (name: string, more: object = {}) => ({ ...kinds[name]!, at: now, durationMs: 1.25, ...more })

class Source extends EventTarget {
  static readonly CLOSED = 2
  static all: Source[] = []
  readyState = 1
  readonly url: string
  constructor(url: string) {
    super()
    this.url = url
    Source.all.push(this)
  }
  send(type: string, id: string, data: unknown = {}) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId: id }))
  }
}

async function open(
  settings: Settings = {},
  answer: () => Response = () => new Response(null, { status: 204 }),
  path = 'inspector',
) {
  const asked: [path: string, init: RequestInit][] = []
  Source.all = []
  const fetch = (path: string, init: RequestInit) => {
    asked.push([path, init])
    return Promise.resolve(answer())
  }
  const page = openPage(html, path, { ...settings, with: { EventSource: Source, fetch } })
  await run('inspector/page.ts')
  let id = 0
  const send = (name: string, more: object = {}) => {
    id++
    Source.all.at(-1)!.send('entry', `run/${id}`, shownOf(name, { id, ...more }))
  }
  const rows = () => page.all('#list [role=option]')
  return {
    ...page,
    asked,
    send,
    source: () => Source.all.at(-1)!,
    ready: () => Source.all.at(-1)!.send('ready', `run/${id}`),
    rows,
    ids: () => rows().flatMap((row) => (row.hidden ? [] : [Number(row.dataset['id'])])),
    row: (id: number) => page.find(`[data-id="${id}"]`),
    marked: () => page.all('[aria-selected=true]').map((row) => Number(row.dataset['id'])),
    stops: () => rows().flatMap((row) => (row.tabIndex === 0 ? [Number(row.dataset['id'])] : [])),
    focused: () => (page.document.activeElement as HTMLElement | null)?.dataset['id'],
    state: () => [page.find('#state').dataset['state'], page.text('#state')],
    title: () => page.all('#detail h2').map(({ textContent }) => textContent),
  }
}

describe('the inspector', () => {
  it('shows requests as they arrive, newest first', async () => {
    const { send, ready, rows, text, find, state, stops } = await open()
    expect([find('#empty').hidden, find('#panes').hidden]).toEqual([false, true])
    expect(text('#detail')).toMatch(/^Choose a request\. Keys: j and k move/)
    send('another secret')
    expect(state()).toEqual(['reconnecting', 'Reconnecting'])
    ready()
    expect(state()).toEqual(['live', 'Live'])
    expect(text('#said')).toBe('')
    send('right')
    expect(text('#said')).toBe('')
    send('names not lower-cased')
    expect(text('#said')).toBe('Refused: PPDAI sendSmsAuthCode, signature-mismatch.')
    expect([find('#empty').hidden, find('#panes').hidden]).toEqual([true, false])
    expect(
      rows().map((row) => [row.className, row.dataset['id'], row.getAttribute('aria-selected')]),
    ).toEqual([
      ['row refused', '3', 'true'],
      ['row ok', '2', 'false'],
      ['row refused', '1', 'false'],
    ])
    const cells = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent)
    const time = new Date(now)
    const hours = String(time.getHours()).padStart(2, '0')
    const minutes = String(time.getMinutes()).padStart(2, '0')
    expect(cells(rows()[1]!)).toEqual([
      'ok',
      'POST 200',
      `${hours}:${minutes}:00.000`,
      'AWDA registerUser',
      '1.3 ms',
    ])
    expect(stops()).toEqual([3])
    expect(find('#search-open').getAttribute('aria-keyshortcuts')).toBe('Control+K')
  })

  it('opens the newest, until the reader chooses one', async () => {
    const { send, marked, find, text, rows } = await open()
    send('names not lower-cased')
    expect([marked(), text('#count'), text('.why')]).toEqual([
      [1],
      '1 request',
      'The names of the parameters were not lower-cased.',
    ])
    send('right')
    expect(marked()).toEqual([2])
    find('#detail h2').focus()
    send('right')
    expect([marked(), text('#count'), rows().length]).toEqual([[2], '3 requests', 3])
  })

  it('opens the request that the address names', async () => {
    const { send, marked } = await open({}, undefined, 'inspector#2')
    for (let count = 0; count < 3; count++) send('right')
    expect(marked()).toEqual([2])
  })

  it('keeps the last hundred, and the choice while others arrive', async () => {
    const { send, rows, row, marked, title, stops } = await open()
    send('right')
    row(1).click()
    for (let count = 2; count <= 100; count++) send('no such path')
    expect([rows().length, marked(), title(), stops()]).toEqual([100, [1], ['AWDA registerUser'], [1]])
    send('no such path')
    expect([rows().length, marked(), stops(), rows().at(-1)!.dataset['id']]).toEqual([100, [], [101], '2'])
  })

  it('says what is wrong with a request, and what to change', async () => {
    const { send, row, find, text, all, focused } = await open()
    send('names not lower-cased', { durationMs: 12 })
    row(1).click()
    expect(text('#detail h2')).toBe('PPDAI sendSmsAuthCode')
    expect(text('#detail .verdict')).toMatch(
      /^Refused: signature-mismatch, code GTW-BRQ-INVALIDSIGN · .+ · \d\d:\d\d:00\.000 · 12\.0 ms$/,
    )
    expect(find('#detail .verdict').className).toBe('verdict refused')
    expect(find('#detail .verdict a').getAttribute('href')).toBe('errors.html#ppdai/GTW-BRQ-INVALIDSIGN')
    expect(text('.sentence')).toBe('The names of the parameters were not lower-cased.')
    expect(text('.sentence + p')).toMatch(/^What to change: Lower-case the names/)
    expect(text('#detail')).toContain('Certainty: certain.')
    expect(all('mark').map((mark) => mark.textContent)).toEqual(['d', 'D'])
    expect(all('#detail :is(h2, h3)').map((one) => one.textContent)).toEqual([
      'PPDAI sendSmsAuthCode',
      'Signed text',
      'Time',
      'Request',
      'Response',
    ])
    expect(
      all('.actions a').map((one) => [one.textContent, one.getAttribute('href')?.split('?')[0]]),
    ).toEqual([
      ['Link', '#1'],
      ['Operation', 'ppdai.html#/account/sendsmsauthcode'],
      ['Error', 'errors.html#ppdai/GTW-BRQ-INVALIDSIGN'],
      ['Playground', 'playground.html#ppdai/sendSmsAuthCode'],
    ])
    expect(all('.parsed th[scope=col]').map((one) => one.textContent)).toEqual([
      'Field',
      'Kind',
      'As written',
    ])
    expect(all('.parsed tbody tr').map((one) => [...one.children].map((cell) => cell.textContent))).toEqual([
      ['Mobile', 'string', '"<phone>"'],
      ['DeviceFP', 'string', '"<device>"'],
    ])
    const [request, answer] = all('#detail > pre').map(({ textContent }) => textContent!)
    expect(request).toMatch(
      /^POST \/ppdai\/auth\/authservice\/sendsmsauthcode\n(\S+: .*\n)+\n\{"Mobile":"<phone>"/,
    )
    expect(answer).toMatch(/^HTTP 400\n(\S+: .*\n)+\n\{/)
    expect(all('#detail span[lang=zh-CN]').length).toBeGreaterThan(0)
    for (const one of all('#detail span[lang=zh-CN]')) expect(one.textContent).toMatch(/^\p{Script=Han}+$/u)
    expect(focused()).toBeUndefined()
  })

  it.each([
    [
      -3600,
      60,
      5,
      'The timestamp is 3600 s behind the clock of the mock; 60 s behind and 5 s ahead are allowed',
      'late',
    ],
    [-60, 60, 5, 'The timestamp is 60 s behind', ''],
    [5, 60, 5, 'The timestamp is 5 s ahead of the clock', ''],
    [6, 60, 5, 'The timestamp is 6 s ahead of the clock', 'late'],
    [0, 60, 5, 'The timestamp is equal to the clock of the mock;', ''],
  ])('compares the clocks: %i s', async (skew, past, future, words, kind) => {
    const { send, row, all } = await open()
    send('right', { skew: { seconds: skew, past, future, evidence: 'documented' } })
    row(1).click()
    const [time] = all('#detail h3 + p')
    expect(time!.textContent).toContain(words)
    expect(time!.textContent).toMatch(/ \(documented\)\.$/)
    expect(time!.className).toBe(kind)
  })

  it('shows what an entry lacks as lacking', async () => {
    const { send, row, all, text, find } = await open()
    const explanation = {
      sentence: 'Something is wrong.',
      also: [{ sentence: 'Another thing.', advice: 'Change it.' }],
      expected: [
        { kind: 'before', text: 'a' },
        { kind: 'different', text: '' },
      ],
      place: 'They begin to differ at character 2.',
    }
    const links = { operation: 'awda.html#/x' }
    send('right', { ok: true, verdict: 'replayed', code: '7', skew: undefined, explanation, links })
    row(1).click()
    expect(text('#detail .verdict')).toMatch(/^Accepted: replayed, code 7 · /)
    expect(find('#detail .verdict').className).toBe('verdict ok')
    expect(all('#detail .verdict a')).toEqual([])
    expect(all('.actions a').map((one) => one.textContent)).toEqual(['Link', 'Operation'])
    expect(all('#detail li').map((one) => one.textContent)).toEqual(['Another thing. Change it.'])
    expect(text('#detail')).not.toContain('What to change')
    expect(text('#detail')).not.toContain('Certainty')
    expect(text('#detail')).toContain('They begin to differ at character 2.')
    expect([all('mark').map((one) => one.textContent), all('.compared figure').length]).toEqual([
      ['end of text'],
      1,
    ])
    expect(all('#detail h3').map((one) => one.textContent)).toEqual(['Signed text', 'Request', 'Response'])
    send('right', { code: undefined, verdict: 'ok', explanation: { sentence: 'So.', also: [] } })
    row(2).click()
    expect(text('#detail .verdict')).toMatch(/^Accepted · /)
    expect([all('.compared'), all('#detail li'), text('#detail')!.includes('Also wrong')]).toEqual([
      [],
      [],
      false,
    ])
  })

  it('is used by keyboard', async () => {
    const { send, press, focused, marked, find, document, all, title } = await open()
    for (let count = 0; count < 4; count++) send('right')
    expect(press('k')).toBe(true)
    expect([focused(), marked(), title()]).toEqual(['4', [4], ['AWDA registerUser']])
    for (const [key, id] of [
      ['j', 3],
      ['ArrowDown', 2],
      ['k', 3],
      ['ArrowUp', 4],
      ['k', 4],
      ['End', 1],
      ['j', 1],
      ['Home', 4],
    ] as const) {
      expect([key, press(key), focused(), marked()]).toEqual([key, true, String(id), [id]])
    }
    expect(press('Enter')).toBe(true)
    expect(document.activeElement?.tagName).toBe('H2')
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter', 'x', 'toString'])
      expect([key, press(key)]).toEqual([key, false])
    expect(press('Escape')).toBe(true)
    expect(focused()).toBe('4')
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect([press('j', undefined, { [modifier]: true }), focused()]).toEqual([false, '4'])
    expect(press('/')).toBe(true)
    expect(document.activeElement).toBe(find('#filter'))
    expect(press('j')).toBe(false)
    expect(marked()).toEqual([4])
    expect(all('[role=option]')[0]!.tabIndex).toBe(0)
  })

  it('filters by words and by verdict', async () => {
    const { send, type, ids, find, dispatch, stops, row } = await open()
    for (const name of ['right', 'names not lower-cased', 'too old', 'no such path']) send(name)
    const none = () => [find('#none').hidden, find('#list').hidden]
    row(1).click()
    for (const [words, wanted] of [
      ['AWDA', [4, 3, 1]],
      [' awda  getloan ', [3]],
      ['expired', [3]],
      ['invalidsign', [2]],
      ['post', [4]],
      ['sendsms awda', []],
      ['', [4, 3, 2, 1]],
    ] as const) {
      type('#filter', words)
      expect([words, ids()]).toEqual([words, wanted])
      expect(none()).toEqual(wanted.length ? [true, false] : [false, true])
    }
    type('#filter', 'getloan')
    expect(stops()).toEqual([3])
    type('#filter', '')
    find<HTMLInputElement>('#refused-only').checked = true
    dispatch(find('#refused-only'), 'input')
    expect(ids()).toEqual([4, 3, 2])
    send('right')
    expect(ids()).toEqual([4, 3, 2])
    send('too old')
    expect(ids()).toEqual([6, 4, 3, 2])
  })

  it('holds what arrives while it is paused', async () => {
    const { send, press, click, state, ids, find, ready } = await open()
    ready()
    send('right')
    click('#pause')
    expect([state(), find('#pause').getAttribute('aria-pressed')]).toEqual([['paused', 'Paused'], 'true'])
    for (let count = 0; count < 250; count++) send('right')
    expect([state(), ids()]).toEqual([['paused', 'Paused, 200 waiting'], [1]])
    press('p')
    expect([state(), find('#pause').getAttribute('aria-pressed')]).toEqual([['live', 'Live'], 'false'])
    expect([ids().length, ids()[0], ids().at(-1)]).toEqual([100, 251, 152])
  })

  it('is cleared for all who look', async () => {
    const { send, click, source, asked, text, find, rows, state, ready, title, row } = await open()
    ready()
    send('right')
    row(1).click()
    click('#pause')
    send('right')
    click('#clear')
    expect(asked).toEqual([['/inspector/clear', { method: 'POST' }]])
    await settle()
    expect(text('#said')).toBe('Cleared.')
    source().send('clear', 'run/2')
    expect([rows(), title(), find('#panes').hidden, find('#empty').hidden]).toEqual([[], [], true, false])
    expect([text('#detail').slice(0, 16), state()]).toEqual(['Choose a request', ['paused', 'Paused']])
    click('#pause')
    expect(rows()).toEqual([])
  })

  it('reconnects where it was, where the browser does not', async () => {
    const { source, send, ready, state, wait } = await open()
    expect(source().url).toBe('/inspector/events?after=')
    send('right')
    ready()
    source().dispatchEvent(new Event('error'))
    expect(state()).toEqual(['reconnecting', 'Reconnecting'])
    wait(5000)
    expect(Source.all).toHaveLength(1)
    source().readyState = Source.CLOSED
    source().dispatchEvent(new Event('error'))
    wait(999)
    expect(Source.all).toHaveLength(1)
    wait(1)
    expect([Source.all.length, source().url]).toEqual([2, '/inspector/events?after=run%2F1'])
    ready()
    expect(state()).toEqual(['live', 'Live'])
  })

  it('is list, then detail, then list again where it is narrow', async () => {
    const { send, row, find, document, dispatch, window, click, press, source, focused } = await open({
      width: 390,
    })
    const isOpen = () => find('#panes').dataset['open'] !== undefined
    const backs: string[] = []
    window.history.back = () => void backs.push('back')
    send('right')
    press('j')
    expect(isOpen()).toBe(false)
    const { length } = window.history
    row(1).click()
    expect([isOpen(), document.activeElement?.tagName, window.history.length - length]).toEqual([
      true,
      'H2',
      1,
    ])
    row(1).click()
    expect(window.history.length - length).toBe(1)
    click('.back')
    expect(backs).toEqual(['back'])
    dispatch(window, 'popstate')
    expect([isOpen(), focused()]).toEqual([false, '1'])
    row(1).click()
    source().send('clear', 'run/1')
    expect(backs).toEqual(['back', 'back'])
  })

  it('copies a request as a command', async () => {
    const { send, row, find, copied, text, wait } = await open()
    send('names not lower-cased')
    row(1).click()
    const button = find('.actions button')
    button.click()
    await settle()
    expect(copied[0]).toMatch(
      /^curl -sS -X POST 'http:\/\/localhost\/ppdai\/auth\/authservice\/sendsmsauthcode' \\\n/,
    )
    expect([text('#said'), button.dataset['done']]).toEqual([
      'Copied as curl. Hidden values stay hidden in it.',
      '',
    ])
    wait(1499)
    expect(button.dataset['done']).toBe('')
    wait(1)
    expect(button.dataset['done']).toBeUndefined()
    const not = await open({ copies: 'never' })
    not.send('right')
    not.row(1).click()
    not.find('.actions button').click()
    await settle()
    expect(not.text('#said')).toBe('The browser did not allow to copy.')
  })
})

describe('the form for notifications', () => {
  const delivery = { id: 3, at: now, number: 1, mode: 'plain', outcome: 'acknowledged', asWanted: true }
  const cells = (row: HTMLElement) => [...row.children].map(({ textContent }) => textContent)

  it('sends, shows each delivery, and sends again', async () => {
    let answer = Response.json([delivery, { ...delivery, id: 4, number: 2, asWanted: false }])
    const { asked, type, dispatch, find, all, click } = await open({}, () => answer)
    expect(find<HTMLTableElement>('#deliveries table').hidden).toBe(true)
    expect(all('#deliveries th').map((one) => one.textContent)).toEqual(['Time', 'Delivery', 'Outcome', ''])
    type('#notify-form [name=to]', 'http://127.0.0.1:3000/hooks')
    expect(dispatch(find('#notify-form'), 'submit').defaultPrevented).toBe(true)
    await settle()
    const [path, { method, headers, body }] = asked[0]!
    expect([path, method, headers]).toEqual([
      '/inspector/notify',
      'POST',
      { 'content-type': 'application/json' },
    ])
    expect(JSON.parse(String(body))).toEqual({
      notification: 'awda/loanStatusChanged',
      to: 'http://127.0.0.1:3000/hooks',
      mode: 'plain',
      times: '1',
    })
    expect(find<HTMLTableElement>('#deliveries table').hidden).toBe(false)
    expect(all('#deliveries tbody tr').map((row) => cells(row).slice(1))).toEqual([
      ['plain, number 2', 'acknowledged, not as expected', 'Send again'],
      ['plain, number 1', 'acknowledged, as expected', 'Send again'],
    ])
    expect(all('#deliveries td span').map(({ className }) => className)).toEqual(['weak', 'sure'])
    answer = Response.json([{ ...delivery, id: 5, number: 3 }])
    click('#deliveries tbody tr:last-child button')
    await settle()
    expect([asked[1]![0], asked[1]![1].body]).toEqual(['/inspector/replay', '{"id":3}'])
    expect(all('#deliveries tbody tr')).toHaveLength(3)
  })

  it.each([
    [Response.json({ problem: 'to: not this machine' }, { status: 400 }), 'to: not this machine'],
    [new Response('', { status: 500 }), 'Not sent.'],
  ])('says why nothing was sent: %#', async (refusal, said) => {
    let answer = refusal
    const { dispatch, find, text, all } = await open({}, () => answer)
    dispatch(find('#notify-form'), 'submit')
    await settle()
    expect([text('#notify-problem'), all('#deliveries tbody tr')]).toEqual([said, []])
    answer = Response.json([])
    dispatch(find('#notify-form'), 'submit')
    await settle()
    expect(text('#notify-problem')).toBe('')
  })

  it('is not there where the server cannot send', async () => {
    const found = html.replace('id="notify-form"', 'id="another"')
    const page = openPage(found, 'inspector', { with: { EventSource: Source } })
    await run('inspector/page.ts')
    expect(page.all('#deliveries table')).toEqual([])
  })
})

it('shows what a stateful mock remembers, with its notifications', async () => {
  const { gateway, handler } = createScene({ stateful: true })
  for (const operation of [operations.registerUser, operations.bindBankCard, operations.submitLoan])
    await gateway(requestOf('awda', operation, await signExample('awda', operation)))
  await (await gateway.session(appId)).awda.advance('5m')
  const page = await (await handler(new Request(`${origin}/inspector`))).text()
  const fetch = (path: string, init: RequestInit) => handler(new Request(new URL(path, origin), init))
  const { find, all, text, dispatch } = openPage(page, 'inspector', { with: { EventSource: Source, fetch } })
  await run('inspector/page.ts')
  find<HTMLDetailsElement>('#remembered').open = true
  dispatch(find('#remembered'), 'toggle')
  await until(() => all('#entities h3').length === 4)
  expect(all('#entities h3').map(({ textContent }) => textContent)).toEqual([
    'user: 1',
    'card: 1',
    'loan: 1',
    'Outbox: 1',
  ])
  expect(text('#clock')).toBe('Clock of the partner: 2026-11-21 12:05:00 UTC')
  expect(text('[data-column=state]')).toBe('approved')
  expect(text('[data-column=at]')).toBe('2026-11-21 12:05:00 UTC')
  expect(JSON.parse(text('[data-column=payload] code'))).toMatchObject({ state: 'approved' })
})
