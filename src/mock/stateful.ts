// What the gateway knows of a mock that remembers. All else is in state/, which is loaded where it is asked for.

import { behaviours } from '../../generated/behaviours.ts'
import { forEachPartner, type PartnerName, partnerNames } from '../../generated/index.ts'
import { type Grade, grades, weakest } from '../core/contract.ts'
import { ConfigurationError } from '../core/errors.ts'
import type { SharedStore } from '../core/store.ts'
import type { Call } from './api-types.ts'
import type { Apps } from './apps.ts'
import type { Engine, StateAnswer } from './engine.ts'
import { type EngineName, engines } from './engines.ts'
import type { MessageKeys } from './message-keys.ts'
import { findMode, type Mode } from './notify-order.ts'
import type { Profile } from './profiles.ts'
import { checkReceiver } from './receiver-address.ts'
import type { Reply } from './reply.ts'
import { isSessionName } from './session-name.ts'
import type { Session as InnerSession } from './state/session.ts'
import type { Sessions } from './state/sessions.ts'

export interface StatefulOptions {
  /**
   * Remembers what calls do, and responds by the partner's behaviour.yaml. `true` lets every rule reject; a grade such as
   * `documented` only rules of that evidence or better. Default: each call gets an example.
   */
  stateful?: boolean | Grade
  /** What ids are made of: the same text gives the same ids. */
  seed?: string
  notify?: NotifyOptions
  store?: SharedStore
}

/** How sessions send notifications. */
export interface NotifyOptions {
  /** Where they go, unless a session has another receiver. Without one they stay in the outbox. */
  to?: string
  /** Whether they may go to other machines. */
  allowHost?: boolean
  /** How the first attempt of each goes wrong, unless a session has another mode. Default `plain`. */
  mode?: Mode
  /** What a partner signs with that no app has, by partner and event: ids, a private key or secret. */
  credentials?: { readonly [Name in PartnerName]?: Readonly<Record<string, MessageKeys>> }
  fetch?: (request: Request) => Promise<Response>
}

/** What a test does with a session; the control API has the same. */
export type Session = Omit<InnerSession, 'checkToken' | 'answer' | 'close'>
/** One for each partner that has a behaviour.yaml. */
export type PartnerSessions = Readonly<Record<keyof typeof behaviours, Session>>

/** Of a partner that has a behaviour.yaml. */
export type LoadSessions = (() => Promise<Sessions>) | undefined

type State = NonNullable<ReturnType<typeof createState>>

/** The sessions of all partners, loaded when they are first asked for; undefined for a mock that forgets. */
export function createState(
  { stateful = false, seed = 'lendspec', notify = {}, store }: StatefulOptions,
  apps: Apps,
  now: () => number,
) {
  if (stateful === false) return undefined
  if (stateful !== true && !grades.includes(stateful))
    throw new ConfigurationError(`stateful must be true or one of ${grades.join(', ')}.`)
  if (notify.to !== undefined) checkReceiver(notify.to, notify.allowHost)
  if (notify.mode !== undefined) findMode(notify.mode)
  const rejectFrom = stateful === true ? 'inferred' : stateful
  const loaded = new Map<PartnerName, Promise<Sessions>>()
  const names = partnerNames.filter((name) => Object.hasOwn(behaviours, name))

  const load = (api: PartnerName) => {
    const found = loaded.get(api) ?? loadFresh(api)
    loaded.set(api, found)
    return found
  }
  const loadFresh = async (api: PartnerName) => {
    const { loadSessions } = await import('./state/sessions.ts')
    return loadSessions(api, { apps, now, rejectFrom, seed, notify, ...(store && { store }) })
  }
  const state = {
    sessionsOf: forEachPartner((api) => (names.includes(api) ? () => load(api) : undefined)),
    async session(name: string): Promise<PartnerSessions> {
      if (!isSessionName(name))
        throw new ConfigurationError('session: the name must have 1 to 64 letters, digits, _ . or -.')
      const found = names.map(async (api) => [api, (await load(api)).get(name)] as const)
      const all = new Map<PartnerName, Session>(await Promise.all(found))
      return forEachPartner((api) => all.get(api)) as Readonly<Record<PartnerName, Session>>
    },
    controls: (path: string) => path.startsWith('/_lendspec/'),
    async control(call: Call, showValues: boolean): Promise<Reply> {
      const { control } = await import('./state/control.ts')
      return control(call, state.sessionsOf, showValues)
    },
  }
  return state
}

/** @throws ConfigurationError for a mock that forgets */
export async function sessionIn(state: State | undefined, name: string): Promise<PartnerSessions> {
  if (state) return state.session(name)
  throw new ConfigurationError(
    'This mock remembers nothing. Create it with createGateway({ stateful: true }).',
  )
}

export async function findEngine(
  profile: Profile,
  name: EngineName,
  sessions: LoadSessions,
): Promise<Engine> {
  const inner = await engines[name](profile)
  if (!sessions) return inner
  const { createStatefulEngine } = await import('./state/engine.ts')
  return createStatefulEngine(inner, profile, await sessions())
}

/** What a rule says, in the place of an example. */
export function toldBy(
  { rule, rejected, code, grade, unknown, when }: StateAnswer,
  exampleGrade: Grade,
): Partial<Reply> {
  const own = grade ?? exampleGrade
  const said = [
    ...(when === undefined ? [] : [`rejected when ${when}`]),
    ...(unknown === undefined ? [] : [`not documented: ${unknown}`]),
  ]
  return {
    verdict: code ?? (rejected ? 'rejected' : 'ok'),
    ok: !rejected,
    // A rejection shows the evidence of its code, at least as strong; a success that of the operation.
    evidence: rejected ? own : weakest(own, exampleGrade),
    source: 'state',
    rule,
    ...(said.length && { detail: said.join('; ') }),
  }
}
