// The control API of a stateful mock, under /_lendspec/<api>/.

import { decodeUri, ownOf, parseRecord } from '../../core/parse.ts'
import { type PartnerName, partnerNames } from '../../../generated/index.ts'
import type { Fields } from '../../core/behaviour.ts'
import { isLendspecError } from '../../core/errors.ts'
import { isLoopback } from '../../core/loopback.ts'
import type { Call } from '../api-types.ts'
import { profiles } from '../profiles.ts'
import type { Mode } from '../notify-order.ts'
import { ours, type Reply } from '../reply.ts'
import { isSessionName, sessionNames } from '../session-name.ts'
import type { LoadSessions } from '../stateful.ts'
import type { Session } from './session.ts'
import type { Sessions } from './sessions.ts'
import { createMask } from './shown.ts'
import type { Advanced } from './timeline-types.ts'

const controlPrefix = '/_lendspec/'

interface Wish {
  readonly session: Session
  readonly sessions: Sessions
  readonly entity: string
  readonly key: string
  readonly body: Fields
  readonly mask: (fields: Fields) => Fields
}
type Act = (wish: Wish) => unknown

const timeOf = (at: number) => new Date(at).toISOString()
const shown = ({ now, deliveries }: Advanced, mask: Wish['mask']) => ({
  now: timeOf(now),
  deliveries: deliveries.map(({ at, payload, ...rest }) => ({
    ...rest,
    at: timeOf(at),
    payload: mask(payload),
  })),
})

const acts: Readonly<Record<string, Act>> = {
  'GET sessions': ({ sessions }) => sessions.names(),
  'GET state': async ({ session, sessions, entity, key, mask }) => {
    if (key) return nullOr(await session.find(entity, key), mask)
    const listOf = async (name: string) => (await session.list(name)).map((one) => mask(one))
    if (entity) return listOf(entity)
    const names = Object.keys(sessions.behaviour.entities)
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await listOf(name)])))
  },
  'PUT state': async ({ session, entity, key, body, mask }) => {
    await session.put(entity, key, body)
    return nullOr(await session.find(entity, key), mask)
  },
  'GET clock': async ({ session }) => ({ now: timeOf(await session.now()) }),
  'POST clock': async ({ session, body: { advance, stop, resume }, mask }) => {
    if (stop !== undefined) await session.stop(typeof stop === 'string' ? Date.parse(stop) : undefined)
    if (resume !== undefined) await session.resume()
    if (advance !== undefined) return shown(await session.advance(advance as string | number), mask)
    return { now: timeOf(await session.now()) }
  },
  'POST transitions': async ({ session, entity, key, body: { transition, sent }, mask }) => {
    const happened = await session.transition(entity, key, String(transition), (sent ?? {}) as Fields)
    return { ...shown(happened, mask), entity: nullOr(await session.find(entity, key), mask) }
  },
  'GET next': async ({ session, sessions, mask }) =>
    (await session.upcoming()).map(({ at, key, ...rest }) => {
      const { key: field = '' } = sessions.behaviour.entities[rest.entity] ?? {}
      return { at: timeOf(at), ...rest, key: mask({ [field]: key })[field] }
    }),
  'POST next': async ({ session, body }) => {
    for (const [entity, transition] of Object.entries(body)) await session.next(entity, String(transition))
    return body
  },
  'GET outbox': async ({ session, mask }) =>
    (await session.outbox()).map(({ at, payload, attempts, app: _app, ...rest }) => ({
      ...rest,
      at: timeOf(at),
      payload: mask(payload),
      attempts: attempts.map((one) => ({ ...one, at: timeOf(one.at) })),
    })),
  'POST outbox': async ({ session, mask }) => shown(await session.flush(), mask),
  'PUT receiver': async ({ session, body: { to, fault } }) => {
    if (to !== undefined) await session.receiver(String(to))
    if (fault !== undefined) await session.fault(fault as Mode)
    return { to, fault }
  },
  'POST reset': async ({ session }) => {
    await session.reset()
    return { now: timeOf(await session.now()) }
  },
}

/** A snapshot can be restored only whole, so it is not masked. */
const unmasked: Readonly<Record<string, Act>> = {
  'GET snapshot': ({ session }) => session.snapshot(),
  'PUT snapshot': async ({ session, body }) => {
    await session.restore(body)
    return { now: timeOf(await session.now()) }
  },
}

const nullOr = (fields: Fields | undefined, mask: Wish['mask']) => (fields ? mask(fields) : null)

const remembersNothing = 'no such API remembers anything'
const isPersonal = 'a snapshot holds personal data: start the mock with --show-bodies, showValues: true'

/** Serves a control request from this machine. */
export async function control(
  call: Call,
  sessionsOf: Readonly<Record<PartnerName, LoadSessions>>,
  showValues: boolean,
): Promise<Reply> {
  const refused = refuseStranger(call)
  if (refused) return refused
  const [name = '', what = '', ...rest] = call.path.slice(controlPrefix.length).split('/')
  const [entity = '', key = ''] = rest.map(decodeUri)
  const api = partnerNames.find((one) => one === name)
  const load = api && sessionsOf[api]
  if (!api || !load)
    return ours(
      404,
      remembersNothing,
      partnerNames.filter((one) => sessionsOf[one]),
    )
  const route = `${call.method} ${what}`
  const isSnapshot = Object.hasOwn(unmasked, route)
  if (isSnapshot && !showValues) return ours(403, isPersonal, [])
  const act = ownOf(isSnapshot ? unmasked : acts, route)
  if (!act) return ours(404, 'no such control', [...Object.keys(acts), ...Object.keys(unmasked)])
  const body = bodyOf(call)
  if (!body) return ours(400, 'the body is not a JSON object', [])
  const sessions = await load()
  const session = await sessionFor(api, call, sessions)
  if (typeof session !== 'string') return session
  const own = Object.values(sessions.behaviour.entities).flatMap(({ fields }) => fields)
  const mask = showValues ? (fields: Fields) => fields : createMask(profiles[api].tables, own)
  try {
    const result = await act({ session: sessions.get(session), sessions, entity, key, body, mask })
    return { ...ours(200, 'control', []), body: JSON.stringify(result ?? null) }
  } catch (error) {
    if (!isLendspecError(error)) throw error
    return ours(409, error.message, [])
  }
}

/** The one that is named, or the only one there is. */
async function sessionFor(api: PartnerName, call: Call, sessions: Sessions): Promise<string | Reply> {
  const named = call.session || new URLSearchParams(call.query).get('session') || ''
  if (named) return isSessionName(named) ? named : ours(400, sessionNames, [])
  const [only = profiles[api].demoAppId, ...others] = await sessions.names()
  return others.length === 0
    ? only
    : ours(400, 'there are several sessions: name one with ?session=', await sessions.names())
}

/** A page of another site can make a browser call any address, and another name can lead to this machine. */
function refuseStranger({ headers }: Call): Reply | undefined {
  const { host, origin } = headers
  const isOurs = (url: string) => URL.canParse(url) && isLoopback(url)
  if (
    (host === undefined || isOurs(`http://${host}`)) &&
    (origin === undefined || origin === `http://${host}`)
  )
    return undefined
  return ours(403, 'control is for this machine alone: call it by 127.0.0.1 or localhost', [])
}

function bodyOf({ text }: Call): Fields | undefined {
  if (typeof text !== 'string') return undefined
  return text.trim() === '' ? {} : parseRecord(text)
}
