import { type PartnerName, partners } from '../../generated/index.ts'
import { type CredentialKind } from '../core/partner.ts'
import type { ClientInput, SignerInput } from '../partners/code.ts'
import { partnerCode } from '../partners/index.ts'
import type { RequestSigner } from '../signing/scheme.ts'

export const createSigner = (api: PartnerName, input: SignerInput): RequestSigner =>
  partnerCode[api].createSigner(input)

/** Calls an operation by its id. */
export function createCaller(api: PartnerName, input: ClientInput) {
  const methods = new Map<string, unknown>(Object.entries(partnerCode[api].createClient(input)))
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
