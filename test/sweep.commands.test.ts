import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, it, vi } from 'vitest'
import { type PartnerName, partnerNames } from '../generated/index.ts'
import { callOperation } from '../src/cli/call.ts'
import { signRequest } from '../src/cli/sign.ts'
import { runTests } from '../src/cli/test.ts'
import { verifyRequest } from '../src/cli/verify.ts'
import type { Operation } from '../src/core/contract.ts'
import { createKeySigner } from '../src/crypto/keys.ts'
import { createAwdaSigner } from '../generated/awda/signer.ts'
import { createPpdaiSigner } from '../generated/ppdai/signer.ts'
import { pem, placeCanaries, publicKey, secret, token } from './client/faults/canaries.ts'
import { surfaces } from './client/faults/scene.ts'
import { echoes, placements } from './client/faults/shapes.ts'
import {
  asHeader,
  asHeaderName,
  capture,
  type Case,
  classes,
  expectNoLeak,
  isSent,
  nextOperation,
  pick,
  reportChecks,
} from './client/faults/sweep.ts'
import { appId, now, seconds, strangerKey } from './support.ts'

// The commands in this process: what each prints and writes, and what ends it, while the server, the body and the files
// hold a value of every class in every spelling.

reportChecks()

const folder = mkdtempSync(join(tmpdir(), 'lendspec-sweep-'))
const place = (name: string) => join(folder, name)
const file = (name: string, value: unknown) => {
  writeFileSync(place(name), typeof value === 'string' ? value : JSON.stringify(value))
  return place(name)
}
const server = (api: PartnerName) => `http://127.0.0.1:4010/${api}`
const common = { appId, key: place('key.pem'), secretFile: place('secret.txt') }
const withToken = { ...common, accessTokenFile: place('token.txt') }

beforeAll(() => {
  file('key.pem', pem)
  file('secret.txt', secret)
  file('token.txt', token)
  file('public.pem', String(publicKey.export({ format: 'pem', type: 'spki' })))
  file('apps.json', {
    ppdai: [{ appId, publicKeyFile: 'public.pem', accessTokens: [token] }],
    awda: [{ appId, secretFile: 'secret.txt' }],
  })
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => rmSync(folder, { recursive: true }))

/** What a command showed: on both streams, and as the error that ends it. Of a result only the failure is looked at. */
async function shownBy(work: () => Promise<unknown>) {
  const { printed, failure } = await capture(work)
  return { printed, ...Object.fromEntries(surfaces(failure).entries()) }
}

const answering = (text: string, headers: Record<string, string> = {}) =>
  vi.stubGlobal('fetch', async () => new Response(text, { headers }))

/** A response with the value in it. A value that is part of a code needs an operation that sends values of its class. */
function echoed(api: PartnerName, one: Case, [place, echo]: readonly [string, (typeof echoes)[string]]) {
  const operation = nextOperation(api, one.kind)
  if (place.includes('code') && !isSent(api, operation, one.kind)) return undefined
  const { code, message, error } = operation.envelope
  return { operation, answer: echo(one.text, code[0] ?? error ?? '', message[0] ?? 'message') }
}

const strangers = {
  ppdai: createPpdaiSigner({ appId, privateKey: createKeySigner(strangerKey) }),
  awda: createAwdaSigner({ appId, secret: 'another-secret-of-nobody' }),
}

/** A captured request, signed by another. */
async function captured(api: PartnerName, operation: Operation, body: string, text: string) {
  const { headers, body: sent } = await strangers[api]
    .sign({ operation, body, timestamp: seconds, accessToken: token })
    .catch(() => ({ headers: {}, body }))
  const header = asHeader(text)
  return {
    method: 'POST',
    url: `https://example.com/${encodeURIComponent(text)}${operation.path}?q=${encodeURIComponent(text)}`,
    headers: { ...headers, 'x-custom': header, 'user-agent': header, [asHeaderName(text)]: '1' },
    body: sent,
  }
}

describe.each(partnerNames)('commands of %s show no value', (api) => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const one of cases) {
      const { text, spelling } = one
      for (const [place, put] of pick(placements, one)) {
        const operation = nextOperation(api)
        const what = `${spelling}, ${operation.id}, ${place}`
        const parameters = put(placeCanaries(api, operation), text)
        const request = await captured(api, operation, JSON.stringify(parameters), text)
        for (const json of [false, true]) {
          const options = {
            config: folder + '/apps.json',
            request: file('request.json', request),
            now: String(seconds),
            json,
          }
          expectNoLeak(
            `verify ${api}${json ? ' --json' : ''}`,
            await shownBy(() => verifyRequest(api, options)),
            what,
          )
        }
        const body = file('body.json', { ...parameters, [text]: { [text]: 1 }, Mobile: [text] })
        answering('{}')
        const call = { ...withToken, server: server(api), body, verbose: true }
        expectNoLeak(
          `call ${api} --verbose`,
          await shownBy(() => callOperation(api, operation.id, call)),
          what,
        )
        const unsignable = {
          ...withToken,
          body: file('half.json', JSON.stringify({ [text]: text, mobile: text }).slice(0, -1)),
        }
        expectNoLeak(`sign ${api}`, await shownBy(() => signRequest(api, operation.id, unsignable)), what)
      }
      for (const pair of pick(echoes, one)) {
        const made = echoed(api, one, pair)
        if (!made) continue
        const { operation, answer } = made
        const what = `${spelling}, ${operation.id}, ${pair[0]}`
        answering(answer, { 'x-error': asHeader(text), date: new Date(now).toUTCString() })
        const body = file('body.json', placeCanaries(api, operation))
        const call = { ...withToken, server: server(api), body, verbose: true }
        // A success is the result itself.
        if (!pair[0].includes('success'))
          expectNoLeak(
            `call ${api}, refused`,
            await shownBy(() => callOperation(api, operation.id, call)),
            what,
          )
        const config = file('caller.json', {
          appId,
          ...(api === 'awda'
            ? { secretFile: 'secret.txt' }
            : { privateKeyFile: 'key.pem', accessTokenFile: 'token.txt' }),
          parameters: { [operation.id]: placeCanaries(api, operation) },
          paths: { [operation.id]: `/of/${encodeURIComponent(text)}` },
        })
        const [junit, evidence] = [place('junit.xml'), place('evidence.json')]
        for (const json of [false, true]) {
          const options = { server: server(api), config, allow: [operation.id], json, junit, evidence }
          const printed = await shownBy(() => runTests(api, options))
          const files = { junit: readFileSync(junit, 'utf8'), evidence: readFileSync(evidence, 'utf8') }
          expectNoLeak(`test ${api}${json ? ' --json' : ''}`, { ...printed, ...files }, what)
        }
      }
    }
  })
})
