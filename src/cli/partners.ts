import { type PartnerName, partners } from '../../generated/index.ts'
import { type CredentialKind } from '../core/partner.ts'
import { createAwdaClient, createPpdaiClient } from '../index.ts'
import { createKeySigner } from '../crypto/keys.ts'
import type { CallEvent } from '../client/events.ts'
import { createAwdaSigner } from '../partners/awda/envelope.ts'
import { createPpdaiSigner } from '../partners/ppdai/signing.ts'
import type { RequestSigner } from '../signing/scheme.ts'

// What commands make of a partner by its name. A partner that is missing here does not compile.

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

interface Makers {
  createClient(input: ClientInput): object
  createSigner(input: SignerInput): RequestSigner
}

const makers: Readonly<Record<PartnerName, Makers>> = {
  ppdai: {
    createClient: ({ credential, ...rest }) => createPpdaiClient({ privateKey: credential, ...rest }),
    createSigner: ({ appId, credential, timestamp }) =>
      createPpdaiSigner({
        appId,
        signer: createKeySigner(credential),
        ...(timestamp !== undefined && {
          timestampForm: /^\d+$/.test(timestamp) ? 'epoch-seconds' : 'utc-text',
        }),
      }),
  },
  awda: {
    createClient: ({ credential, accessToken: _, ...rest }) =>
      createAwdaClient({ secret: credential, ...rest }),
    createSigner: ({ appId, credential }) => createAwdaSigner({ appId, secret: credential }),
  },
}

export const createSigner = (api: PartnerName, input: SignerInput): RequestSigner =>
  makers[api].createSigner(input)

/** Calls an operation by its id. */
export function createCaller(api: PartnerName, input: ClientInput) {
  const methods = new Map<string, unknown>(Object.entries(makers[api].createClient(input)))
  return async (operation: string, parameters?: object): Promise<unknown> => {
    const method = methods.get(operation)
    if (typeof method !== 'function') throw new Error(`the client of ${api} has no ${operation}`)
    return method(parameters)
  }
}

/** Where a command finds each kind of credential. */
export const sources = {
  'private-key': { option: '--key', variable: 'LENDSPEC_KEY', word: 'key', field: 'privateKeyFile' },
  secret: { option: '--secret-file', variable: 'LENDSPEC_SECRET', word: 'secret', field: 'secretFile' },
} as const

/** What a partner's callers sign with. */
export function signingKind(api: PartnerName): keyof typeof sources {
  const kinds: readonly CredentialKind[] = Object.values(partners[api].credentials)
  return kinds.includes('secret') ? 'secret' : 'private-key'
}
