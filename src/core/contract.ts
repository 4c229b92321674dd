// The shapes of the tables in generated/<api>: what client, mock and command line know of a contract.

import { unknownField } from './field-name.ts'
import { isShortName } from './short-name.ts'
import type { RequestParameters, RequestShape, WrittenRequest } from './request.ts'

/** From the strongest evidence to the weakest. */
export const grades = ['documented', 'published', 'sdk', 'observed', 'hint', 'inferred'] as const
export type Grade = (typeof grades)[number]

/** A conclusion is as good as the weakest of its reasons. */
export const weakest = (...found: readonly Grade[]): Grade =>
  grades.findLast((grade) => found.includes(grade)) ?? 'documented'

export interface Source {
  readonly document: string
  readonly section: string
  readonly grade: Grade
  /** The fact that no document states. */
  readonly unknown?: string
}

/** Where code, message and data are in a response. Lists are alternatives: the first field present counts. */
export interface Envelope {
  readonly code: readonly string[]
  readonly success: readonly (string | number)[]
  readonly message: readonly string[]
  readonly data: string | null
  /** A field whose presence alone means failure. */
  readonly error: string | null
  /** Where there is no code: the field that a success has. */
  readonly proof: string | null
  /** True where the sign of success is unknown: every response that the gateway does not reject counts as one. */
  readonly open?: true
  /** True where there is no envelope: the HTTP status is the sign of success, and the code of a failure. */
  readonly status?: true
  /** Codes of a call that was accepted and is not done. */
  readonly pending?: Pending
  /** How a response looks that refuses a call because there were too many. */
  readonly limited?: RateLimit
}

export interface Pending {
  readonly codes: readonly (string | number)[]
  /** The operation that reports the outcome; none where no document has one. */
  readonly ask?: string
  /** The parameters of that operation, and the fields of the response, or else of the request, that they come from. */
  readonly with?: Readonly<Record<string, string>>
}

/** A response without a code: `field` has one of the values, and all of `fields` are there. */
export interface RateLimit {
  readonly field: string
  readonly values: readonly (string | number)[]
  readonly fields: readonly string[]
  /** Seconds before the next call, at least. */
  readonly wait: number
}

export interface Operation extends RequestShape {
  readonly id: string
  readonly method: string
  /** With a `{name}` for each path parameter. */
  readonly path: string
  /** The server of this operation, where it is not the contract's. */
  readonly server: string | null
  /** The servers of the contract that have this path, where not all of them do. */
  readonly servers?: readonly string[]
  readonly summary: string
  readonly tag: string
  readonly source: Source
  readonly unconfirmed: boolean
  readonly signed: boolean
  /** Declared types of its parameters, where they decide how a request is signed. */
  readonly types?: Readonly<Record<string, string>>
  readonly accessToken: boolean
  readonly errors: readonly (string | number)[]
  /** Its group, where codes of several operations mean something else than the same codes of others. */
  readonly group?: string
  readonly envelope: Envelope
  /** Status and media types of a success; absent: 200 with JSON. */
  readonly answer?: Success
  readonly retry: 'safe' | 'never' | { readonly lookup: string }
  /** How many calls a minute the partner accepts. */
  readonly rate?: { readonly perMinute: number; readonly grade: Grade }
}

export interface Success {
  readonly status: number
  /** The default first; none where a success has no body. */
  readonly types: readonly string[]
}

export const errorKinds = ['rejected', 'signature', 'pending'] as const
export const errorRetries = ['never', 'later', 'same-request'] as const

export interface PartnerError {
  readonly code: string | number
  /** The operation or the group of operations that it holds for; see `meaning.ts`. */
  readonly scope?: string
  readonly name: string
  /** The partner's words. */
  readonly message: string
  readonly meaning: string
  readonly remedy: string
  /** The partner's own advice, where its document prints one, and in English. */
  readonly solution?: string
  readonly english?: string
  readonly kind: (typeof errorKinds)[number]
  readonly retry: (typeof errorRetries)[number]
  /** The status of the response, where it is not 200. */
  readonly http?: number
  /** What in a request causes it: an empty or a wrong field, `*` for any, several for one of them. */
  readonly when?: { readonly empty?: string; readonly invalid?: string }
  readonly source: Source
}

/** Why a signed request is rejected. The contract has a code for each (`x-signature.refusals`). */
export const reasons = [
  'malformed',
  'app-missing',
  'app-unknown',
  'timestamp-missing',
  'timestamp-malformed',
  'timestamp-expired',
  'timestamp-future',
  'nonce-missing',
  'signature-missing',
  'signature-malformed',
  'signature-mismatch',
  'token-missing',
  'token-unknown',
  'replayed',
] as const
export type Reason = (typeof reasons)[number]

export interface Refusal {
  readonly code: string | number
  readonly grade: Grade
  readonly status: number
  readonly body: string
}

export interface Contract {
  readonly operations: Readonly<Record<string, Operation>>
  /** By code, behind its scope where it has one. */
  readonly errors: Readonly<Record<string, PartnerError>>
  readonly servers: Readonly<Record<string, string>>
  /** The envelope of the gateway's own rejections, made before an operation is reached. */
  readonly gateway: Envelope
  /** Seconds that a timestamp may be behind the partner's clock. */
  readonly windowSeconds: number
  /** The code that refuses an access token, where operations carry one. */
  readonly tokenRefusal?: string | number
  /** Writes requests that are more than a JSON object; absent where the contract has none. */
  readonly write?: (operation: Operation, parameters: RequestParameters) => WrittenRequest
  /**
   * Precompiled validators, `<operationId>Request`, `<operationId>Parameters` and `<operationId>Response`; loaded when first
   * asked for.
   */
  readonly validators: () => Promise<Readonly<Record<string, Validate>>>
}

/** What a call needs besides its operation. The table of errors is most of the size of all, so a rejection loads it. */
export interface CallRules extends Omit<Contract, 'errors' | 'operations'> {
  readonly errors: () => Promise<Contract['errors']>
}

/** What a client needs of a contract. */
export interface ClientContract extends CallRules, Pick<Contract, 'operations'> {}

/** A precompiled validator; after a refusal `errors` lists the faults. */
export interface Validate {
  (data: unknown): boolean
  errors?: readonly Problem[] | null
}

export interface Problem {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A fault by place and keyword. Values stay out: they may be personal data. */
export const describeProblem = ({ instancePath, keyword, params }: Problem) => {
  const added = params['additionalProperty']
  // A name that the contract does not have may hold anything.
  const strange = typeof added === 'string' && !isShortName(added) ? unknownField : added
  const member = params['missingProperty'] ?? strange
  const place = typeof member === 'string' ? `${instancePath}/${member}` : instancePath
  return `${place || '/'} ${keyword}`
}
