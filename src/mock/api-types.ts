import type { PartnerName } from '../../generated/index.ts'
import type { SharedStore } from '../core/store.ts'
import type { Diagnosis } from '../doctor/index.ts'
import type { Apps } from './apps.ts'
import type { EngineName } from './engines.ts'
import type { BodyProblem } from './body.ts'
import type { ReceivedRequest } from '../signing/scheme.ts'
import type { PlainHeaders } from './plain.ts'
import type { Reply } from './reply.ts'
import type { Soon } from './soon.ts'
import type { LoadSessions } from './stateful.ts'

export interface ApiOptions {
  apps: Apps
  engine: EngineName
  strictReplay: boolean
  examine: (api: PartnerName, request: ReceivedRequest) => Soon<Diagnosis>
  now: () => number
  sessions?: LoadSessions
  store?: SharedStore | undefined
}

/** A request to an API, read. */
export interface Call {
  method: string
  /** Whole, as the caller signed it. */
  url: string
  /** Without query. */
  path: string
  /** Without its question mark. */
  query: string
  headers: PlainHeaders
  /** Of the body. */
  text: string | BodyProblem
  bytes: Uint8Array | BodyProblem
  session: string
}

export interface Answered {
  /** Operation id, or the empty text. */
  operation: string
  reply: Reply
}
