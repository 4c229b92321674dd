import { createPublicKey } from 'node:crypto'
import { createGateway, type GatewayOptions } from '../../../src/mock/gateway.ts'
import { appId, now, strangerKey } from '../../support.ts'
import { publicKey, secret, token } from './canaries.ts'
import type { Scenario, Scene } from './scene.ts'

// What the mock gateway refuses, and what it then shows: headers of its response, entries of its log.

interface Wire {
  headers: Headers
  body: string
}

function gatewayOf({ show }: Scene, options: Partial<GatewayOptions> = {}) {
  return createGateway({
    apps: { ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] },
    now: () => now,
    onAnswer: (entry) => show(JSON.stringify(entry)),
    ...options,
  })
}

/** Calls through a gateway; on the way the request is damaged, and sent as often as it says. */
const through =
  (spoil: (wire: Wire) => Wire, options?: Partial<GatewayOptions>, times = 1): Scenario =>
  async (scene) => {
    const gateway = gatewayOf(scene, options)
    return scene.call(async (request) => {
      const { method, url } = request
      const { headers, body } = spoil({ headers: new Headers(request.headers), body: await request.text() })
      let response: Response | undefined
      for (let time = 0; time < times; time++) {
        response = await gateway(new Request(url, { method, headers, body }))
        scene.show([...response.headers].join('\n'))
      }
      return response!
    })
  }

const asSigned = (wire: Wire) => wire
const header = (name: string, value: (old: string) => string) => (wire: Wire) => {
  wire.headers.set(name, value(wire.headers.get(name) ?? ''))
  return wire
}
const body = (change: (body: string) => string) => (wire: Wire) => ({ ...wire, body: change(wire.body) })
const stranger = {
  ppdai: [{ appId, publicKey: createPublicKey(strangerKey) }],
  awda: [{ appId, secret: 'another' }],
}

const scenarios: Record<string, Scenario> = {
  'a signature of another key': through(asSigned, { apps: stranger }),
  'an app it does not know': through(asSigned, { apps: {} }),
  'an old timestamp': through(asSigned, { now: () => now + 3_600_000 }),
  'a timestamp from the future': through(asSigned, { now: () => now - 3_600_000 }),
  'a body that was changed': through(body((text) => text.replace('"', '" '))),
  'half a body': through(body((text) => text.slice(0, -1))),
  'a body with a field twice': through(body((text) => text.replace(/^\{([^,]*),/, '{$1,$1,'))),
  'a body with more in it': through(body((text) => text.replace('{', `{"unknown":"${token}",`))),
  'a body of 2 MB': through(body((text) => text + ' '.repeat(2_000_000))),
  'an altered signature': through(header('x-ppd-sign', (old) => `${old}=`)),
  'no signature': through((wire) => {
    wire.headers.delete('x-ppd-sign')
    return { ...wire, body: wire.body.replace(/"signature":"[^"]*",?/, '') }
  }),
  'the same request again': through(asSigned, { strictReplay: true }, 2),
  'a preference for nothing it has': through(header('prefer', () => `error=${token}`)),
  'a field that is empty': ({ parameters, ...scene }) => {
    const empty = Object.fromEntries(
      Object.keys(parameters).map((name, index) => [name, index ? parameters[name] : '']),
    )
    return scene.call(gatewayOf({ parameters, ...scene }), {}, empty)
  },
  'every refusal of a partner': async (scene) => {
    let failure: unknown
    for (const code of scene.operation.errors) {
      const refuse = through(header('prefer', () => `error=${code}`))
      failure = await Promise.resolve(refuse(scene)).catch((error: unknown) => error)
      scene.show(String(failure))
    }
    throw failure
  },
}

export const gatewayScenarios = Object.entries(scenarios).map(
  ([name, run]) => [`refused by the gateway: ${name}`, run] as const,
)
