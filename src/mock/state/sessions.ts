import { behaviours } from '../../../generated/behaviours.ts'
import type { PartnerName } from '../../../generated/index.ts'
import type { Behaviour } from '../../core/behaviour.ts'
import type { Grade } from '../../core/contract.ts'
import { tokensOf } from '../app-tokens.ts'
import type { Apps } from '../apps.ts'
import { defaultSchedule } from '../notify.ts'
import { createDelivery } from './deliver.ts'
import { createInterpreter } from './rules.ts'
import { createSession, type Session } from './session.ts'
import type { NotifyOptions } from '../stateful.ts'

export interface StateOptions {
  readonly apps: Apps
  readonly now: () => number
  /** The weakest evidence that may reject a call. */
  readonly rejectFrom: Grade
  /** Ids are made of it. */
  readonly seed: string
  readonly notify: NotifyOptions
}

export type Sessions = Awaited<ReturnType<typeof loadSessions>>

/** More are not kept: the one that was made first is forgotten. */
const limit = 1000

/** @throws Error where the contract has no behaviour.yaml */
export async function loadSessions(api: PartnerName, options: StateOptions) {
  const { apps, now: wall, rejectFrom, seed, notify } = options
  const all: Partial<Record<PartnerName, () => Promise<{ behaviour: Behaviour }>>> = behaviours
  const module = await all[api]?.()
  if (!module) throw new Error(`spec/${api} has no behaviour.yaml`)
  const { behaviour } = module
  const interpreter = createInterpreter(behaviour, rejectFrom)
  const deliver = createDelivery(api, apps, notify)
  const sessions = new Map<string, Session>()

  function get(name: string): Session {
    const found = sessions.get(name)
    if (found) return found
    const start = (now: number) => interpreter.start(`${seed}\n${name}`, now, tokensFor(name))
    const made = createSession({
      behaviour,
      interpreter,
      start,
      wall,
      deliver,
      schedule: defaultSchedule,
      notify,
    })
    const [oldest] = sessions.keys()
    if (sessions.size >= limit && oldest !== undefined) {
      sessions.get(oldest)?.close()
      sessions.delete(oldest)
    }
    sessions.set(name, made)
    return made
  }

  /** The session of an app knows its tokens, another one those of all apps. */
  function tokensFor(name: string): string[] {
    const all = tokensOf(apps, api)
    return [...(all.get(name) ?? [...all.values()].flat())]
  }

  return { behaviour, get, names: () => [...sessions.keys()] }
}
