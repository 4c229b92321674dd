import { announce, copyButton, make, table, withChinese } from '../dom.ts'
import type { Shown } from './shown.ts'
import { compared } from './compared.ts'
import { curlOf, nameOf, playgroundOf, rowsOf, timeOf, written } from './texts.ts'

export interface Detail {
  show(entry: Shown): void
  clear(): void
  focus(): void
}

/** What is known of one request, the verdict first. */
export function createDetail(element: HTMLElement, origin: string, close: () => void): Detail {
  const clear = () =>
    element.replaceChildren(
      make('p', { class: 'muted' }, 'Choose a request. '),
      make('p', { class: 'muted' }, 'Keys: j and k move, Enter opens, / filters, p pauses.'),
    )
  clear()
  return {
    clear,
    focus: () => element.querySelector('h2')?.focus(),
    show(entry) {
      const back = make('button', { type: 'button', class: 'back' }, 'All requests')
      back.addEventListener('click', close)
      element.replaceChildren(
        back,
        make('h2', { tabindex: '-1' }, nameOf(entry)),
        verdict(entry),
        ...rule(entry),
        ...diagnosis(entry),
        actions(entry, origin, element.dataset['whole'] !== undefined),
        ...skew(entry),
        ...request(entry),
        ...answer(entry),
      )
      element.scrollTop = 0
    },
  }
}

function verdict({ ok, verdict, evidence, code, at, durationMs, links }: Shown): HTMLElement {
  return make(
    'p',
    { class: ok ? 'verdict ok' : 'verdict refused' },
    make('b', {}, ok ? 'Accepted' : 'Refused'),
    verdict === 'ok' || verdict === code ? '' : `: ${verdict}`,
    ...(code === undefined
      ? []
      : [
          verdict === code ? ': ' : ', code ',
          links.error ? make('a', { href: links.error }, code) : make('span', {}, code),
        ]),
    make('span', { class: 'muted' }, ` · ${evidence} · ${timeOf(at)} · ${durationMs.toFixed(1)} ms`),
  )
}

/** The rule of a stateful mock that decided. A refusal shows below what it assumes. */
function rule({ answer: { headers }, evidence, explanation }: Shown): HTMLElement[] {
  const id = headers['x-lendspec-rule']
  if (id === undefined) return []
  const unknown = explanation ? undefined : headers['x-lendspec-detail']
  const why = `Rule ${id} (${evidence})${unknown === undefined ? '' : `, ${unknown}`}`
  return [make('p', {}, why)]
}

function diagnosis({ explanation }: Shown): HTMLElement[] {
  if (!explanation) return []
  const { sentence, advice, certainty, also } = explanation
  const change = advice === undefined ? [] : [make('p', {}, make('b', {}, 'What to change: '), advice)]
  const besides = also.map((other) => make('li', {}, `${other.sentence} ${other.advice}`))
  return [
    make('p', { class: 'sentence' }, sentence),
    ...change,
    ...(besides.length ? [make('p', {}, 'Also wrong:'), make('ul', {}, ...besides)] : []),
    ...(certainty === undefined ? [] : [make('p', { class: 'muted' }, `Certainty: ${certainty}.`)]),
    ...compared(explanation),
  ]
}

function actions(entry: Shown, origin: string, isWhole: boolean): HTMLElement {
  const playground = playgroundOf(entry)
  // What is not HTTP has no method.
  const isRequest = entry.request.method !== ''
  const { operation, error } = entry.links
  return make(
    'p',
    { class: 'actions' },
    isRequest &&
      copyButton(
        'Copy as curl',
        () => curlOf(entry, origin),
        'Copied as curl. Hidden values stay hidden in it.',
      ),
    isRequest && isWhole && replayButton(entry),
    make('a', { href: `#${entry.id}` }, 'Link'),
    operation !== undefined && make('a', { href: operation }, 'Operation'),
    error !== undefined && make('a', { href: error }, 'Error'),
    playground !== undefined && make('a', { href: playground }, 'Playground'),
  )
}

/** Sends the same request again. Only where nothing of it is hidden. */
function replayButton({ request: { method, path, headers, body } }: Shown): HTMLElement {
  const button = make('button', { type: 'button' }, 'Replay')
  const sent = Object.entries(headers).filter(([name]) => !written.has(name))
  button.addEventListener('click', () => {
    void fetch(path, { method, headers: sent, ...(body !== '' && { body }) }).then(({ status }) =>
      announce(`Replayed: HTTP ${status}.`),
    )
  })
  return button
}

function skew({ skew }: Shown): HTMLElement[] {
  if (!skew) return []
  const { seconds, past, future, evidence } = skew
  const where = seconds === 0 ? 'equal to' : `${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'}`
  const isOutside = -seconds > past || seconds > future
  return [
    make('h3', {}, 'Time'),
    make(
      'p',
      { class: isOutside ? 'late' : '' },
      `The timestamp is ${where} the clock of the mock; ${past} s behind and ${future} s ahead are allowed`,
      make('span', { class: 'muted' }, ` (${evidence})`),
      '.',
    ),
  ]
}

function request({ request }: Shown): HTMLElement[] {
  const rows = rowsOf(request.body)
  return [
    make('h3', {}, 'Request'),
    raw('Raw request', [
      `${request.method} ${request.path}`,
      ...headerLines(request.headers),
      '',
      request.body,
    ]),
    ...(rows.length ? [parsed(rows)] : []),
  ]
}

function parsed(rows: ReturnType<typeof rowsOf>): HTMLElement {
  const line = ({ name, kind, raw }: (typeof rows)[number]) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, make('code', {}, name)),
      make('td', { class: 'muted' }, kind),
      make('td', {}, raw !== undefined && make('code', {}, raw)),
    )
  const names = ['Field', 'Kind', 'As written']
  return table('Fields of the request', names, rows.map(line), { class: 'parsed' })
}

const answer = ({ answer }: Shown): HTMLElement[] => [
  make('h3', {}, 'Response'),
  raw('Response', [`HTTP ${answer.status}`, ...headerLines(answer.headers), '', answer.body]),
]

const headerLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`)

const raw = (name: string, lines: readonly string[]) =>
  make(
    'pre',
    { tabindex: '0', role: 'region', 'aria-label': name },
    ...withChinese(lines.join('\n').trimEnd()),
  )
