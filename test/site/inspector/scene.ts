import { createHash, sign } from 'node:crypto'
import { Hono } from 'hono'
import { operations as awda } from '../../../generated/awda/operations.ts'
import { operations as ppdai } from '../../../generated/ppdai/operations.ts'
import { bundle } from '../../../src/site/build/assets.ts'
import { type Apps, createApps } from '../../../src/mock/apps.ts'
import { createGateway } from '../../../src/mock/gateway.ts'
import { createJournal } from '../../../src/mock/journal.ts'
import { createNotifier } from '../../../src/mock/notify.ts'
import { createAwdaSigner } from '../../../generated/awda/signer.ts'
import { createInspector } from '../../../src/site/inspector/app.tsx'
import { appId, now, privateKey, publicKey, requestOf, secret, signExample } from '../../support.ts'

type Handler = (request: Request) => Response | Promise<Response>

interface SceneOptions {
  apps?: Apps
  clock?: () => number
  showBodies?: boolean
  stateful?: boolean
  /** Scripts and styles by file name. */
  assets?: Readonly<Record<string, string>>
}

/** Inspector and gateway behind one function, as the workbench has them. */
export function createScene({
  apps = createApps({ ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] }),
  clock = () => now,
  showBodies = false,
  stateful = false,
  assets = {},
}: SceneOptions = {}) {
  const journal = createJournal({ showBodies })
  const gateway = createGateway({
    apps,
    now: clock,
    onExchange: journal.record,
    showValues: showBodies,
    stateful,
  })
  const notifier = createNotifier({ appId, secret, schedule: [0], now: () => now })
  const app = new Hono().route('/', createInspector(journal, [notifier], stateful ? ['awda', 'ppdai'] : []))
  for (const [name, text] of Object.entries(assets)) {
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript'
    app.get(`/${name}`, (c) => c.body(text, 200, { 'content-type': type }))
  }
  app.all('*', (c) => gateway(c.req.raw))
  const handler: Handler = (request) => app.fetch(request)
  return { journal, gateway, handler }
}

/** What the build of the documentation puts beside the pages. */
export async function buildAssets(): Promise<Record<string, string>> {
  const files = {
    'site.js': 'script.ts',
    'style.css': 'style.css',
    'inspector.js': 'inspector/page.ts',
    'inspector.css': 'inspector/style.css',
  }
  const built = Object.entries(files).map(async ([name, entry]) => [name, await bundle(entry)] as const)
  return Object.fromEntries(await Promise.all(built))
}

/** Requests as developers send them on a bad day, and one that is right. */
export const requests: Readonly<Record<string, () => Promise<Request>>> = {
  right: async () => requestOf('awda', awda.registerUser, await signExample('awda', awda.registerUser)),
  'names not lower-cased': async () => {
    const signed = await signExample('ppdai', ppdai.sendSmsAuthCode)
    const parameters = Object.entries(JSON.parse(signed.body) as Record<string, string>).sort()
    const text = Buffer.from(parameters.flat().join(''))
    const signature = sign('sha1', text, privateKey).toString('base64')
    return requestOf('ppdai', ppdai.sendSmsAuthCode, {
      ...signed,
      headers: { ...signed.headers, 'X-PPD-SIGN': signature },
    })
  },
  'another secret': async () =>
    requestOf(
      'awda',
      awda.registerUser,
      await signExample('awda', awda.registerUser, { with: 'another-secret' }),
    ),
  'secret at both ends': async () => {
    const { body } = await signExample('awda', awda.registerUser)
    const { signature: _, ...members } = JSON.parse(body) as Record<string, unknown>
    const text = Object.keys(members)
      .sort()
      .map((name) => `${name}:${name === 'body' ? JSON.stringify(members['body']) : String(members[name])}`)
      .join('')
    const signature = createHash('md5')
      .update(secret + text + secret)
      .digest('hex')
      .toUpperCase()
    return requestOf('awda', awda.registerUser, {
      headers: {},
      body: JSON.stringify({ ...members, signature }),
    })
  },
  'a missing parameter': async () => {
    const [operation, timestamp] = [awda.registerUser, now / 1000]
    const signer = createAwdaSigner({ appId, secret })
    return requestOf(
      'awda',
      operation,
      await signer.sign({ operation, timestamp, body: '{"mobile":"81234567890"}' }),
    )
  },
  'too old': async () =>
    requestOf(
      'awda',
      awda.getLoan,
      await signExample('awda', awda.getLoan, { timestamp: now / 1000 - 3600 }),
    ),
  'no such path': async () =>
    new Request('http://127.0.0.1:4010/awda/api/nowhere', { method: 'POST', body: '{}' }),
  'no JSON': async () => {
    const { headers, body } = await signExample('ppdai', ppdai.sendSmsAuthCode)
    return requestOf('ppdai', ppdai.sendSmsAuthCode, { headers, body: body.slice(0, -1) })
  },
}
