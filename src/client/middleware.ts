import type { Middleware } from 'openapi-fetch'
import type { Contract } from '../core/contract.ts'
import { ConfigurationError } from '../core/unsent-error.ts'
import { explainUnsent } from './failure.ts'
import { redirected } from './redirected.ts'
import { isRedirect } from './response.ts'
import { readTime } from '../core/given.ts'
import { initOf } from './fetch.ts'
import { readObject } from '../core/json.ts'
import { isPlain } from '../core/plain.ts'
import { isBodyless } from './signed-body.ts'
import type { RequestSigner } from '../signing/scheme.ts'

/** A partner's contract and a signer for one of its apps. */
export interface Scheme {
  readonly contract: Pick<Contract, 'operations'>
  readonly signer: RequestSigner
}

/**
 * The signing middleware alone, for an openapi-fetch client of one's own. Register it last, so that it signs what is
 * sent. It signs once per call and reads no responses: the caller finds a rejection inside HTTP 200. A call throws
 * SignatureError, and nothing is sent, when its body is not a JSON object or cannot be signed; ConfigurationError, when the
 * contract has no operation with its path; TransportError, when the server redirects.
 *
 *     const client = createClient<paths>({ baseUrl })
 *     client.use(signing(scheme))
 *
 * @param now milliseconds since 1970
 */
export function signing({ contract, signer }: Scheme, now: () => number = Date.now): Middleware {
  const operations = new Map(
    Object.values(contract.operations).map((operation) => [operation.path, operation]),
  )
  return {
    async onRequest({ request, schemaPath }) {
      const operation = operations.get(schemaPath)
      if (!operation)
        throw new ConfigurationError('signing: the contract has no operation with the path of this call.')
      if (!operation.signed) return undefined
      const body = await request.text()
      // The client makes its own JSON; here anybody's text may come.
      if (body !== '' && isPlain(operation)) readObject(body)
      const timestamp = Math.floor(readTime(now) / 1000)
      const { method, url, headers: own } = request
      if (own.has('host')) throw new ConfigurationError('headers: host is set by fetch, leave it out.')
      const unsigned = { operation, method, url, headers: own, body, timestamp }
      const signed = await signer.sign(unsigned).catch((error: unknown) => {
        throw explainUnsent(operation, error)
      })
      const headers = new Headers(own)
      for (const [name, value] of Object.entries(signed.headers)) headers.set(name, value)
      // That of another body.
      headers.delete('content-length')
      const { referrer, referrerPolicy } = request
      // openapi-fetch accepts no other class back; a Request made of another one forgets its referrer.
      const sent = new (request.constructor as typeof Request)(signed.url ?? request, {
        ...(signed.url !== undefined && { method, signal: request.signal, ...initOf(request) }),
        headers,
        ...(!isBodyless(method) && { body: signed.body }),
        redirect: 'manual',
        referrer,
        referrerPolicy,
      })
      // Options of the call that Request does not know; openapi-fetch leaves them for `fetch`.
      for (const [name, value] of Object.entries(request))
        if (!(name in sent)) Object.defineProperty(sent, name, { value, enumerable: true, writable: true })
      return sent
    },
    onResponse({ response, schemaPath }) {
      const operation = operations.get(schemaPath)
      if (operation && isRedirect(response)) throw redirected(operation)
    },
  }
}
