import { parseRecord } from '../core/parse.ts'
import type { PartnerName } from '../../generated/index.ts'
import { ConfigurationError } from '../core/errors.ts'
import { isLoopback } from '../core/loopback.ts'
import { asUsage, print, table, UsageError } from './io.ts'

export interface StateOptions {
  server: string
  session?: string
  reset?: boolean
  stop?: boolean
  resume?: boolean
  receiver?: string
  fault?: string
  next?: string
  transition?: string
  sent?: string
  advance?: string
  deliver?: boolean
  outbox?: boolean
  json?: boolean
}

type Row = Readonly<Record<string, unknown>>
type Ask = (method: string, path: string, body?: object) => Promise<unknown>

/** `lendspec state`: shows what a stateful mock remembers, and moves it. */
export async function runState(
  api: PartnerName,
  entity: string | undefined,
  key: string | undefined,
  options: StateOptions,
): Promise<void> {
  const ask = await askerFor(api, options)
  const results = new Map<string, unknown>()
  for (const { name, method, path, body } of actionsOf(options))
    results.set(name, await ask(method, path, body))
  if (options.outbox) results.set('outbox', await ask('GET', 'outbox'))
  if (entity !== undefined || results.size === 0) {
    const place = [entity, key].flatMap((part) => (part === undefined ? [] : encodeURIComponent(part)))
    results.set('state', await ask('GET', ['state', ...place].join('/')))
  }
  if (options.json) return print(JSON.stringify(Object.fromEntries(results), null, 2))
  for (const [name, result] of results) show(name, result)
}

/** What the options ask for, in the order in which it is done. */
function actionsOf({
  reset,
  stop,
  resume,
  receiver,
  fault,
  next,
  transition,
  sent,
  advance,
  deliver,
}: StateOptions) {
  if (sent !== undefined && transition === undefined) throw new UsageError('--sent needs --transition')
  const actions: { name: string; method: string; path: string; body?: object }[] = []
  const add = (name: string, path: string, body?: object, method = 'POST') =>
    actions.push({ name, method, path, ...(body && { body }) })
  if (reset) add('reset', 'reset')
  if (stop) add('stop', 'clock', { stop: true })
  if (resume) add('resume', 'clock', { resume: true })
  if (receiver !== undefined) add('receiver', 'receiver', { to: receiver }, 'PUT')
  if (fault !== undefined) add('fault', 'receiver', { fault }, 'PUT')
  if (next !== undefined) {
    const [, entity, name] = /^(\w+)=(\w+)$/.exec(next) ?? []
    if (!entity || !name) throw new UsageError('--next must be ENTITY=TRANSITION, for example loan=reject')
    add('next', 'next', { [entity]: name })
  }
  if (transition !== undefined) {
    const [, entity, key, name] = /^(\w+)\/(.+)=(\w+)$/.exec(transition) ?? []
    if (!entity || !key || !name)
      throw new UsageError('--transition must be ENTITY/KEY=TRANSITION, for example loan/LN1=cancel')
    const path = `transitions/${entity}/${encodeURIComponent(key)}`
    add('transition', path, { transition: name, ...(sent !== undefined && { sent: parseSent(sent) }) })
  }
  if (advance !== undefined) add('advance', 'clock', { advance })
  if (deliver) add('deliver', 'outbox')
  return actions
}

function parseSent(text: string): object {
  const value = parseRecord(text)
  if (value) return value
  throw new UsageError(`--sent must be a JSON object, for example '{"amount": 1000}'`)
}

/** @throws UsageError for an address that is not this machine's */
async function askerFor(api: PartnerName, { server, session }: StateOptions): Promise<Ask> {
  if (!URL.canParse(server) || !isLoopback(server))
    throw new UsageError(
      '--server must be the address of a mock on this machine, for example http://127.0.0.1:4010',
    )
  return async (method, path, body) => {
    const url = new URL(`/_lendspec/${api}/${path}`, server)
    if (session !== undefined) url.searchParams.set('session', session)
    const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) }).catch(() => {
      throw new ConfigurationError(`No server at ${url.origin}. Start one: lendspec mock --stateful`)
    })
    const result = await response.json().catch(() => ({ problem: 'the server is not a mock of lendspec' }))
    if (response.ok) return result
    const { problem, valid = [] } = result as { problem?: string; valid?: readonly string[] }
    return asUsage(() => {
      throw new ConfigurationError([problem, valid.join(', ')].filter(Boolean).join(': '))
    })
  }
}

function show(name: string, result: unknown): void {
  const { now, deliveries } = { ...(result as { now?: string; deliveries?: readonly Row[] } | null) }
  if (now !== undefined) print(`${name}: it is ${now} for the partner`)
  if (deliveries) return printRows('deliveries', deliveries)
  if (name === 'outbox') {
    const rows = result as readonly (Row & { readonly attempts: readonly Row[] })[]
    return printRows(
      'outbox',
      rows.map(({ attempts, ...row }) => ({ ...row, attempts: attempts.length })),
    )
  }
  if (name !== 'state') return now === undefined ? print(`${name}: ${JSON.stringify(result)}`) : undefined
  if (result === null) return print('there is none')
  if (Array.isArray(result)) return printRows('', result as readonly Row[])
  const all = Object.entries(result as Row)
  if (!all.every(([, rows]) => Array.isArray(rows))) return printRows('', [result as Row])
  for (const [entity, rows] of all) printRows(entity, rows as readonly Row[])
}

function printRows(title: string, rows: readonly Row[]): void {
  if (title) print(`${title}: ${rows.length}`)
  if (rows.length === 0) return
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cell = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
  print(table([columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]))
}
