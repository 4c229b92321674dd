import type { PartnerName } from '../../generated/index.ts'
import type { Operation } from '../../src/core/contract.ts'
import type { GatewayOptions } from '../../src/mock/gateway.ts'
import { requestOf, signExample } from '../support.ts'

/** A good call that asks the gateway for something. */
export async function prefer(api: PartnerName, operation: Operation, wish: string, init: RequestInit = {}) {
  const request = requestOf(api, operation, await signExample(api, operation))
  request.headers.set('prefer', wish)
  return new Request(request, init)
}

/** How a call ends: the reason of its failure, or the response. */
export async function endOf(call: Promise<Response>): Promise<string> {
  const causeOf = (error: unknown) => {
    const cause = error instanceof TypeError && error.cause instanceof Error ? error.cause : undefined
    return `${error instanceof TypeError} ${cause && 'code' in cause ? String(cause.code) : 'no cause'}`
  }
  return call.then(
    (response) =>
      response.text().then(
        (text) => `${response.status} ${text}`,
        (error: unknown) => `broken off, ${causeOf(error)}`,
      ),
    (error: unknown) => `no answer, ${causeOf(error)}`,
  )
}

/** A clock for `delay` that records each wait and does not wait. */
export function createTimer() {
  const waits: number[] = []
  const wait: GatewayOptions['wait'] = async (milliseconds) => void waits.push(milliseconds)
  return { waits, wait }
}
