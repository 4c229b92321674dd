import { type PartnerName, partners, schemes } from '../../generated/index.ts'
import { messages } from '../../generated/messages.ts'
import type { RequestSigner } from '../signing/scheme.ts'
import { type MessageKeys, signerOptions } from './message-keys.ts'
import type { PlainResponse } from './plain.ts'
import type { Soon } from './soon.ts'

type Response = Pick<PlainResponse, 'status' | 'headers'> & { readonly body: string }
interface Asked {
  readonly api: PartnerName | undefined
  readonly method: string
  readonly url: string
}

/** Signs responses of the partners whose keys are given, and leaves the others as they are. */
export function createResponseSigner(
  given: { readonly [Name in PartnerName]?: MessageKeys },
  now: () => number,
): <Sent extends Response>(asked: Asked, response: Sent) => Soon<Sent> {
  const signers = new Map<PartnerName, RequestSigner>()
  for (const [name, keys] of Object.entries(given) as [PartnerName, MessageKeys][]) {
    const scheme = schemes[name].response
    const signer = messages[name].response
    if (scheme && signer) signers.set(name, signer.create(signerOptions(scheme, keys)))
  }
  return ({ api, method, url }, response) => {
    const signer = api && signers.get(api)
    if (!signer) return response
    const { status, body } = response
    const headers = new Headers(response.headers)
    // A signer wants one; no response is signed by it.
    const operation = Object.values(partners[api].contract.operations)[0]!
    const timestamp = Math.floor(now() / 1000)
    return signer.sign({ operation, method, url, status, headers, body, timestamp }).then((signed) => ({
      ...response,
      headers: { ...response.headers, ...signed.headers },
      body: signed.body,
    }))
  }
}
