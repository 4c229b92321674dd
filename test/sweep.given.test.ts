import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, it, vi } from 'vitest'
import { partnerNames } from '../generated/index.ts'
import { runNotify } from '../src/cli/notify.ts'
import { runTests } from '../src/cli/test.ts'
import { createAwdaReceiver, toFetchHandler, type AwdaReceiverOptions } from '../src/index.ts'
import { loadApps } from '../src/mock/apps.ts'
import { createDoctor } from '../src/mock/doctor.ts'
import { createGateway } from '../src/mock/gateway.ts'
import { signNotification } from '../generated/awda/testing.ts'
import { pem, placeCanaries, publicKey, secret } from './client/faults/canaries.ts'
import { createScene, surfaces } from './client/faults/scene.ts'
import { echoes, placements } from './client/faults/shapes.ts'
import {
  asHeader,
  capture,
  classes,
  expectNoLeak,
  nextOperation,
  pick,
  reportChecks,
} from './client/faults/sweep.ts'
import { appId, gatewayWith, now, secret as otherSecret } from './support.ts'

// What a caller gives: notifications, functions that throw, options, files of options. The value is in each of them.

reportChecks()

const folder = mkdtempSync(join(tmpdir(), 'lendspec-sweep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
  return join(folder, name)
}

/** Errors that hold the text wherever a stranger may write it. */
function thrownWith(text: string): Record<string, unknown> {
  const coded = Object.assign(new Error(text), { code: text, name: text, detail: text })
  return {
    'a coded error': coded,
    'an error with a cause': new TypeError(text, { cause: coded }),
    'a DOMException': new DOMException(text, text),
    'a text': text,
    'an object': { constructor: { name: text }, [text]: text },
  }
}

async function shownBy(work: () => unknown) {
  const { printed, failure } = await capture(work)
  return { printed, ...Object.fromEntries(surfaces(failure).entries()) }
}

const receiverWith = (options: Partial<AwdaReceiverOptions>) =>
  createAwdaReceiver({ appId, secret, now: () => now, ...options })

describe('a receiver shows no value', () => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const one of cases) {
      const { text, spelling } = one
      const good = await signNotification({ loanNumber: text, state: text }, { appId, secret, now })
      for (const [place, put] of pick(placements, one)) {
        const fields = put({ loanNumber: '1', state: 'x', mobile: text }, text)
        const signed = await signNotification(fields as never, { appId, secret, now })
        const stranger = await signNotification(fields as never, { appId: asHeader(text), secret, now })
        const raw = [
          signed,
          stranger,
          await signNotification({ ...fields, state: 1 } as never, { appId, secret, now }),
          Buffer.from(JSON.stringify({ ...fields, [text]: text, appId, signature: text, timestamp: text })),
          Buffer.from(text),
        ]
        for (const bytes of raw) {
          const reasons: unknown[] = []
          const receiver = receiverWith({ onRefused: (reason) => void reasons.push(reason) })
          const shown = await shownBy(async () => {
            await toFetchHandler(receiver, () => {})(
              new Request('http://x/', { method: 'POST', body: bytes as BodyInit }),
            )
            await receiver.verify(bytes)
          })
          expectNoLeak(
            'receiver: refusals',
            { ...shown, reasons: JSON.stringify(reasons) },
            `${spelling}, ${place}`,
          )
        }
      }
      for (const [thrown, error] of pick(thrownWith(text), one)) {
        const fail = () => {
          throw error
        }
        const store = { claim: async () => 'claimed' as const, done: fail, release: fail }
        const failing: Partial<AwdaReceiverOptions>[] = [
          { keyOf: fail },
          { secret: fail },
          { now: fail },
          { onRefused: fail },
        ]
        for (const options of failing) {
          const bytes = options.onRefused ? Buffer.from(text) : good
          const shown = await shownBy(() => receiverWith(options).verify(bytes))
          expectNoLeak(
            'receiver: functions that throw',
            shown,
            `${spelling}, ${thrown}, ${Object.keys(options)}`,
          )
        }
        for (const options of [{}, { store }, { store: { ...store, claim: fail } }]) {
          const handle = toFetchHandler(receiverWith(options), 'claim' in options ? () => {} : fail)
          const shown = await shownBy(async () => {
            const response = await handle(
              new Request('http://x/', { method: 'POST', body: good as BodyInit }),
            )
            console.log(response.status, await response.text(), [...response.headers])
          })
          expectNoLeak('receiver: handlers that throw', shown, spelling)
        }
      }
    }
  })
})

describe.each(partnerNames)('a client of %s shows no value of what it is given', (api) => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const one of cases) {
      const { text, spelling } = one
      for (const [, error] of pick(thrownWith(text), one)) {
        const fail = () => {
          throw error
        }
        const options = [
          { now: fail },
          { random: fail, retry: { attempts: 2 } },
          { onEvent: fail },
          { fetch: fail },
          ...(api === 'ppdai' ? [{ privateKey: fail }, { accessToken: fail }] : [{ secret: fail }]),
        ]
        for (const given of options) {
          const operation = nextOperation(api)
          const scene = createScene(api, operation)
          const failure = await scene
            .call(async () => Promise.reject(error), given as never)
            .catch((error: unknown) => error)
          const shown = [...scene.shown, ...surfaces(failure)]
          expectNoLeak(
            `client ${api}: functions that throw`,
            Object.fromEntries(shown.entries()),
            `${spelling}, ${Object.keys(given)}`,
          )
        }
        const hostile = {
          get [text]() {
            return fail()
          },
          list: [
            {
              get mobile() {
                return fail()
              },
            },
          ],
        }
        const operation = nextOperation(api)
        const scene = createScene(api, operation)
        const failure = await scene
          .call(async () => new Response('{}'), {}, hostile)
          .catch((error: unknown) => error)
        expectNoLeak(
          `client ${api}: getters that throw`,
          Object.fromEntries(surfaces(failure).entries()),
          spelling,
        )
      }
      const operation = nextOperation(api)
      const scene = createScene(api, operation)
      const wrong = [
        { paths: { [text]: '/x' } },
        { paths: { [operation.id]: text } },
        { server: text },
        { server: `https://user:${encodeURIComponent(text)}@example.com/` },
        { validate: text },
        { appId: '', privateKey: text, secret: ` ${text}` },
        { accessToken: ` ${text}`, fetch: text },
      ]
      for (const [, given] of pick({ ...wrong }, one)) {
        const shown = await shownBy(() => scene.call(async () => new Response('{}'), given as never))
        expectNoLeak(`client ${api}: options`, shown, `${spelling}, ${Object.keys(given)}`)
      }
    }
  })
})

describe('a mock shows no value that a watcher throws', () => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const one of cases) {
      const { text, spelling } = one
      for (const [thrown, error] of pick(thrownWith(text), one)) {
        const fail = () => {
          throw error
        }
        for (const options of [{ onAnswer: fail }, { onExchange: fail }, { now: fail }, { wait: fail }]) {
          const shown = await shownBy(async () => {
            const headers = { prefer: 'delay=1' }
            const url = 'http://127.0.0.1/awda/users/register'
            const response = await gatewayWith(options)(
              new Request(url, { method: 'POST', body: '{}', headers }),
            )
            console.log(response.status, await response.text(), [...response.headers])
          })
          expectNoLeak('mock: functions that throw', shown, `${spelling}, ${thrown}, ${Object.keys(options)}`)
        }
      }
    }
  })
})

describe('files of options show no value', () => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const one of cases) {
      const { text, spelling } = one
      const appsFiles = [
        { [text]: 1, ppdai: [], awda: [] },
        { ppdai: [{ appId: text, [text]: text }] },
        {
          awda: [
            { appId: text, secretFile: 'none.txt', [text]: text },
            { appId: text, secretFile: text },
          ],
        },
        { ppdai: { [text]: text } },
        { ppdai: [{ appId: text, publicKeyFile: file('public.pem', text), accessTokens: text }] },
        { ppdai: [{ appId: text, publicKeyFile: 'public.pem' }] },
        `{"${text}`,
        text,
      ]
      for (const [, apps] of pick({ ...appsFiles }, one)) {
        expectNoLeak('config of apps', await shownBy(() => loadApps(file('apps.json', apps))), spelling)
        const options = {
          to: 'http://127.0.0.1:1/',
          config: file('apps.json', apps),
          example: 'ok',
          mode: 'plain',
          times: 1,
          attempts: 1,
        }
        expectNoLeak('notify', await shownBy(() => runNotify('awda', 'loanStatusChanged', options)), spelling)
      }
      file('key.pem', pem)
      file('secret.txt', secret)
      file('text.txt', text)
      for (const api of partnerNames) {
        const good = { appId, privateKeyFile: 'key.pem', secretFile: 'secret.txt' }
        const operation = nextOperation(api)
        const callers = [
          { ...good, [text]: text },
          { ...good, parameters: { [text]: { [text]: text } } },
          { ...good, parameters: { [operation.id]: text } },
          { ...good, parameters: { [operation.id]: { ...placeCanaries(api, operation), [text]: [text] } } },
          { ...good, paths: { [text]: '/x' } },
          { ...good, paths: { [operation.id]: text } },
          { ...good, privateKeyFile: 'text.txt', secretFile: { [text]: text } },
          { ...good, accessTokenFile: 'text.txt', appId: `${text}\n` },
          `{"${text}`,
        ]
        vi.stubGlobal('fetch', async () => new Response(echoes['the message']!(text, 'code', 'message')))
        for (const [, caller] of pick({ ...callers }, one)) {
          const options = {
            server: `http://127.0.0.1:4010/${api}`,
            config: file('caller.json', caller),
            plan: false,
          }
          const shown = await shownBy(() => runTests(api, { ...options, allow: [operation.id] }))
          expectNoLeak('config of test', shown, `${spelling}, ${JSON.stringify(caller).slice(0, 300)}`)
        }
        vi.unstubAllGlobals()
        const examine = createDoctor({
          ppdai: [{ appId, publicKey }],
          awda: [{ appId, secret: otherSecret }],
        })
        expectNoLeak(
          'doctor',
          await shownBy(() => examine(api, { operation: text, headers: {}, body: text })),
          spelling,
        )
        const shown = await shownBy(() =>
          createGateway({ apps: { ppdai: [{ appId: text, publicKey: text }] } }),
        )
        expectNoLeak('keys of a mock', shown, spelling)
      }
    }
  })
})
