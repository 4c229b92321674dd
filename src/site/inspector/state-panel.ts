import { announce, find, make, table } from '../dom.ts'

type Row = Readonly<Record<string, unknown>>
interface Decision {
  readonly at: string
  readonly entity: string
  readonly key: string
  readonly transition: string
  readonly instead: readonly string[]
}

/** Shows what a stateful mock remembers, by its control API; the page has the panel only for such a mock. */
export function setUpState(): () => void {
  const panel = document.querySelector<HTMLDetailsElement>('details#remembered')
  if (!panel) return () => {}
  const session = find('session', HTMLSelectElement)
  const problem = find('state-problem', HTMLElement)
  const clock = find('clock', HTMLElement)
  const shown = find('entities', HTMLElement)
  const partners = (session.dataset['partners'] ?? '').split(' ')

  async function ask(method: string, path: string, body?: object): Promise<unknown> {
    const [api = '', name = ''] = session.value.split('/')
    return read(method, api, `${path}?session=${encodeURIComponent(name)}`, body)
  }
  async function read(method: string, api: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(`/_lendspec/${api}/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const result: unknown = await response.json()
    problem.textContent = response.ok ? '' : (result as { problem: string }).problem
    return response.ok ? result : undefined
  }

  async function findSessions(): Promise<void> {
    const found = await Promise.all(
      partners.map(async (api) =>
        ((await read('GET', api, 'sessions')) as string[]).map((name) => `${api}/${name}`),
      ),
    )
    const known = new Set([...session.options].map(({ value }) => value))
    for (const name of found.flat())
      if (!known.has(name)) session.append(make('option', { value: name }, name.replace('/', ': ')))
  }

  async function refresh(): Promise<void> {
    if (!panel?.open) return
    await findSessions()
    if (!session.value) return void (clock.textContent = 'Nothing yet: make a call.')
    const [time, entities, decisions, outbox] = await Promise.all(
      ['clock', 'state', 'next', 'outbox'].map((path) => ask('GET', path)),
    )
    const { now } = time as { now: string }
    clock.replaceChildren('Clock of the partner: ', make('time', { datetime: now }, plainTime(now)))
    const tables = Object.entries(entities as Record<string, Row[]>).filter(([, rows]) => rows.length)
    shown.replaceChildren(
      ...tables.flatMap(([name, rows]) => tableOf(name, rows)),
      ...decisionsOf(decisions as Decision[]),
      ...tableOf('Outbox', (outbox as (Row & { attempts: Row[] })[]).map(lineOf)),
    )
  }

  function decisionsOf(decisions: readonly Decision[]): HTMLElement[] {
    return tableOf(
      'What happens next',
      decisions.map(({ at, entity, key, transition, instead }) => ({
        at,
        of: `${entity} ${key}`,
        transition,
        instead: make('span', {}, ...instead.flatMap((other) => [decide(entity, other), ' '])),
      })),
    )
  }
  function decide(entity: string, transition: string): HTMLElement {
    const button = make('button', { type: 'button' }, transition)
    button.addEventListener(
      'click',
      () => void act(`The next ${entity} will ${transition}.`, 'next', { [entity]: transition }),
    )
    return button
  }
  async function act(said: string, path: string, body?: object): Promise<void> {
    if ((await ask('POST', path, body)) !== undefined) announce(said)
    await refresh()
  }

  find('state-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    const { value } = find('advance', HTMLInputElement)
    void act(`Moved by ${value}.`, 'clock', { advance: value })
  })
  find('reset', HTMLButtonElement).addEventListener('click', () => void act('Deleted.', 'reset'))
  for (const [element, event] of [
    [panel, 'toggle'],
    [session, 'change'],
  ] as const)
    element.addEventListener(event, () => void refresh())
  let wanted: ReturnType<typeof setTimeout> | undefined
  // A burst of calls is one change.
  return () => {
    clearTimeout(wanted)
    wanted = setTimeout(() => void refresh(), 100)
  }
}

const lineOf = ({ attempts, payload, app: _app, ...rest }: Row & { attempts: Row[] }): Row => ({
  ...rest,
  attempts: attempts
    .map(({ outcome, mode }) => (mode ? `${String(mode)}: ${String(outcome)}` : outcome))
    .join(', '),
  payload: make('code', {}, JSON.stringify(payload)),
})

/** 2026-11-30 12:00:00 UTC for an ISO time; any other text is kept. */
const plainTime = (text: string) => text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\.\d{3}Z$/, '$1 $2 UTC')

/** Columns are the fields of all rows. */
function tableOf(name: string, rows: readonly Row[]): HTMLElement[] {
  if (rows.length === 0) return []
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const shown = (value: unknown) =>
    value instanceof HTMLElement
      ? value
      : typeof value === 'string'
        ? plainTime(value)
        : JSON.stringify(value)
  // On a phone the style sheet shows the name of the column beside each value.
  const cell = (row: Row, column: string) => make('td', { 'data-column': column }, shown(row[column]))
  const lines = rows.map((row) => make('tr', {}, ...columns.map((column) => cell(row, column))))
  return [make('h3', {}, `${name}: ${rows.length}`), table(name, columns, lines)]
}
