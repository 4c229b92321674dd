import { createAwdaReceiver, RejectedError, respond } from '../../../src/index.ts'
import type { GatewayOptions } from '../../../src/mock/gateway.ts'
import { appId, awdaClient, gatewayWith, ppdaiClient, secret } from '../../support.ts'

/** The code of a rejection; `ok` for a success. */
export const outcomeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'ok',
    (error: unknown) => {
      if (error instanceof RejectedError) return error.partnerCode
      throw error
    },
  )

export const mobile = '81234567890'
export const customer = { mobile, name: 'Siti', nik: '3171010101900001', email: 'siti@example.com' }
export const card = { mobile, userName: 'Siti', bankCode: 'BCA', bankAccountNumber: '0000000009' }

/** A stateful gateway with a fixed machine clock, and both clients. */
export function scene(options: Partial<GatewayOptions> = {}) {
  const gateway = gatewayWith({ stateful: true, ...options })
  return {
    gateway,
    awda: awdaClient(gateway, { validate: 'throw' }),
    ppdai: (accessToken: () => string) => ppdaiClient(gateway, { accessToken, validate: 'throw' }),
    session: async () => gateway.session(appId),
  }
}

/** A receiver of the partner's notifications, in the place of the network. */
export function receiver(failures = 0, own = secret) {
  const received: string[] = []
  const receive = createAwdaReceiver({ appId, secret: own })
  return {
    received,
    fail: (times: number) => void (failures = times),
    async fetch(request: Request): Promise<Response> {
      if (failures-- > 0) return new Response('', { status: 503 })
      const raw = new Uint8Array(await request.arrayBuffer())
      const { status, body } = await respond(
        receive,
        raw,
        ({ body }) => void received.push(`${body.loanNumber} ${body.state}`),
      )
      return new Response(body, { status })
    },
  }
}
