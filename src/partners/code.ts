// The code of a partner that other rooms use, as long as it does not follow from the partner's declaration.

import type { PartnerCredentials, PartnerName } from '../../generated/index.ts'
import type { CallEvent } from '../client/events.ts'
import type { ReceivedRequest, RequestSigner, RequestVerifier } from '../signing/scheme.ts'
import type { App } from './app.ts'
import type { Violation } from './violation.ts'

interface Caller {
  readonly appId: string
  /** The private key or the secret. */
  readonly credential: string
}

export interface ClientInput extends Caller {
  readonly accessToken?: string
  readonly server: string
  readonly allowInsecureTransport?: boolean
  readonly paths?: Readonly<Record<string, string>>
  readonly onEvent?: (event: CallEvent) => void
  readonly fetch?: (request: Request) => Promise<Response>
}

export interface SignerInput extends Caller {
  /** The timestamp as it was given: it is sent in the same form. */
  readonly timestamp?: string | undefined
}

export interface PartnerCode<Name extends PartnerName> {
  /** A client with one method per operation. */
  createClient(input: ClientInput): object
  createSigner(input: SignerInput): RequestSigner
  createVerifier(apps: ReadonlyMap<string, App<PartnerCredentials[Name]>>): RequestVerifier
  /** What contract tests do to a signed request, and why the server has to refuse it. */
  readonly violations: readonly Violation[]
  /** The call that `lendspec start` makes, and what it shows of the request: label and text. */
  readonly demo: {
    readonly operation: string
    show(sent: Pick<ReceivedRequest, 'headers' | 'body'>): readonly (readonly [label: string, text: string])[]
  }
}
