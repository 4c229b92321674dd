import type { Remembered } from '../core/behaviour.ts'
import type { PartnerError, Pending, RateLimit, Source } from '../core/contract.ts'
import type * as drawn from '../core/partner.ts'
import type { Scheme } from '../signing/grammar.ts'
import type { Method } from './rules/files.ts'

/** The parts of an OpenAPI 3.1 document that the generator reads; everything else passes through. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: (string | number)[]
  properties?: Record<string, Schema>
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  items?: Schema
  required?: string[]
  'x-sensitive'?: string
  'x-encrypted'?: string
  'x-formerly'?: string
  'x-enumDescriptions'?: Record<string, string>
  [key: string]: unknown
}
export interface Example {
  $ref?: string
  summary?: string
  value?: unknown
}
export interface Media {
  schema: Schema
  examples: Record<string, Example>
}
export interface Answer {
  $ref?: string
  'x-source'?: Source
  content?: Record<string, Media>
}
export interface Parameter {
  $ref?: string
  name: string
  in: string
  required?: boolean
  /** Or `content`. */
  schema?: Schema
  content?: Record<string, { schema: Schema }>
  examples?: Record<string, Example>
  [key: string]: unknown
}
export interface SecurityScheme {
  type: string
  in: string
  name: string
  description?: string
  'x-sensitive'?: string
  'x-source'?: Source
}
export interface Envelope {
  code?: string | string[]
  error?: string
  proof?: string
  success?: (string | number)[]
  message?: string | string[]
  data?: string
  open?: true
  /** Where a contract has no x-envelope: the HTTP status is the sign of success. */
  status?: true
  pending?: Pending
  /** At the root. */
  limited?: RateLimit
}
export interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  'x-source': Source
  'x-unconfirmed'?: true
  'x-errors': (string | number)[]
  'x-error-group'?: string
  'x-envelope': Envelope
  /** On a webhook: the fields of its parameters that identify an event; `time` holds its time, if it has one. */
  'x-event-key'?: { fields: string[]; time?: string }
  'x-signature'?: 'none'
  'x-retry': 'safe' | 'never' | { lookup: string }
  'x-rate'?: { perMinute: number; 'x-source': Source }
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, Answer>
  security?: Record<string, unknown>[]
  servers?: { url: string; 'x-name'?: string }[]
  'x-badges'?: { name: string }[]
}
export interface PathItem extends Partial<Record<Method, Operation>> {
  servers?: { url: string; 'x-name'?: string }[]
  parameters?: Parameter[]
}
/** One entry of flows.yaml: a call sequence between participants. */
export interface Flow extends Pick<drawn.Flow, 'id' | 'title' | 'about' | 'lanes'> {
  source: Source
  steps: FlowStep[]
  run?: FlowRun[]
  inputs?: Record<string, { about: string; mock?: string }>
}
/** One call or wait of a flow, as it is written. */
export interface FlowRun {
  call?: string
  with?: Record<string, string>
  token?: string
  or?: (string | number)[]
  rejects?: string | number
  wait?: string
}
export interface FlowStep extends Omit<drawn.FlowStep, 'operation'> {
  operation?: string
}
export type ErrorEntry = Omit<PartnerError, 'code' | 'scope' | 'solution' | 'english'>
export interface Document {
  info: { title: string; version: string; description: string }
  servers: { url: string; description: string; 'x-name': string }[]
  paths: Record<string, PathItem>
  /** Notifications, which a partner sends. */
  webhooks?: Record<string, { post: Operation }>
  components: {
    schemas: Record<string, Schema>
    responses?: Record<string, Answer>
    parameters?: Record<string, Parameter>
    examples?: Record<string, Example>
    securitySchemes?: Record<string, SecurityScheme>
  }
  'x-documents': Record<string, { title: string; about: string }>
  /** In its long form. */
  'x-signature': Scheme
  'x-envelope': Envelope
  'x-error-codes': Record<string, ErrorEntry>
  'x-error-code-rule'?: string
  'x-flows'?: Flow[]
  'x-behaviour'?: unknown
  /** In generated files: what the documentation says of it. */
  'x-stateful'?: Remembered
  'x-other-paths'?: {
    case: { rule: 'ignored' | 'exact'; 'x-source': Source }
    /** More paths of an operation. */
    also: Record<string, { operation: string; 'x-source': Source }>
  }
  'x-tokens'?: {
    fields: Record<'app' | 'user' | 'access' | 'refresh' | 'seconds', string>
    login: { url: string; app: string; returnTo: string; code: string; 'x-source': Source }
    exchange: { operation: string; code: string }
    refresh: { operation: string; ended: string[]; 'x-source': Source }
    /** More operations whose responses hold tokens. */
    also: string[]
    authorisation: { days: number; 'x-source': Source }
  }
}
