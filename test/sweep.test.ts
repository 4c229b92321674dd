import { describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../generated/index.ts'
import * as awda from '../generated/awda/sensitive.ts'
import * as ppdai from '../generated/ppdai/sensitive.ts'
import { planRun } from '../src/conformance/plan.ts'
import { summarize, toEvidence, toJUnit } from '../src/conformance/report.ts'
import { runContract } from '../src/conformance/run.ts'
import type { Document } from '../src/conformance/schema.ts'
import { createKeySigner } from '../src/crypto/keys.ts'
import { createGateway, type LogEntry } from '../src/mock/gateway.ts'
import { createJournal } from '../src/mock/journal.ts'
import { createNotifier } from '../src/mock/notify.ts'
import { profiles } from '../src/mock/profiles.ts'
import { createAwdaSigner } from '../generated/awda/signer.ts'
import { createPpdaiSigner } from '../generated/ppdai/signer.ts'
import { pem, placeCanaries, publicKey, secret, secretHits, token } from './client/faults/canaries.ts'
import { createScene, surfaces } from './client/faults/scene.ts'
import { echoes, placements } from './client/faults/shapes.ts'
import { sensitiveFieldsOf } from './client/faults/spec-fields.ts'
import {
  asHeader,
  asHeaderName,
  type Case,
  casesOfSecret,
  classes,
  expectNoLeak,
  isSent,
  nextOperation,
  pick,
  reportChecks,
} from './client/faults/sweep.ts'
import { readPage } from './client/faults/page.ts'
import { appId, now, seconds, strangerKey } from './support.ts'

// Every surface, with a value of every class in every spelling and place. A surface that shows one is a leak. The command
// line and the receiver are in files of their own.

reportChecks()

const signers = {
  ppdai: createPpdaiSigner({ appId, privateKey: createKeySigner(pem) }),
  awda: createAwdaSigner({ appId, secret }),
}
const strangers = {
  ppdai: createPpdaiSigner({ appId, privateKey: createKeySigner(strangerKey) }),
  awda: createAwdaSigner({ appId, secret: 'another-secret-of-nobody' }),
}
const apps = { ppdai: [{ appId, publicKey }], awda: [{ appId, secret }] }

describe('the fields that spec calls sensitive', () => {
  it.each(partnerNames)('of %s are those that are hidden', (api) => {
    const { fields } = { awda, ppdai }[api]
    const known = sensitiveFieldsOf(api)
    expect([...known.keys()].sort()).toEqual(Object.keys(fields).sort())
    expect([...known.values()].flat().length).toBeGreaterThan(20)
    for (const [id, own] of known) {
      for (const { side, path, kind } of own) {
        let found: unknown = (fields as Record<string, Record<string, unknown>>)[id]![side]
        for (const name of path) found = (found as Record<string, unknown>)[name]
        expect(found, `${id} ${side} ${path.join('.')}`).toBe(kind)
      }
    }
  })
})

/** Calls of a mock that hold `text` everywhere: signed by the app, by a stranger, elsewhere, and not JSON. */
async function callsWith(api: PartnerName, text: string, put: (typeof placements)[string]) {
  const operation = nextOperation(api)
  const body = JSON.stringify(put(placeCanaries(api, operation), text))
  const call = { operation, body, timestamp: seconds, accessToken: token }
  const unsigned = { headers: {}, body }
  const [own, strange] = await Promise.all(
    [signers, strangers].map((by) => by[api].sign(call).catch(() => unsigned)),
  )
  const header = asHeader(text)
  const request = (path: string, signed: { headers: Record<string, string>; body: string }, more = {}) =>
    new Request(`http://127.0.0.1:4010/${api}${path}`, {
      method: 'POST',
      headers: {
        ...signed.headers,
        'x-ppd-accesstoken': token,
        'user-agent': header,
        'x-custom': header,
        [asHeaderName(text)]: '1',
        ...more,
      },
      body: signed.body,
    })
  const encoded = encodeURIComponent(text)
  const requests = [
    request(operation.path, own!),
    request(`${operation.path}?q=${encoded}&${encoded}=1`, strange!),
    request(operation.path, own!, { prefer: `example="${header.replaceAll('"', '')}"` }),
    request(`/users/${encoded}/loans`, own!),
    request(operation.path, { headers: own!.headers, body: `mobile=${encoded}&x=${text}` }),
  ]
  return { requests, id: operation.id }
}

describe.each(partnerNames)('the mock of %s shows no value', (api) => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const one of cases) {
      const log: LogEntry[] = []
      const journal = createJournal({ secrets: [secret] })
      const onAnswer = (entry: LogEntry) => void log.push(entry)
      const gateway = createGateway({ apps, now: () => now, onAnswer, onExchange: journal.record })
      for (const [place, put] of pick(placements, one)) {
        const { requests, id } = await callsWith(api, one.text, put)
        const answers = []
        for (const request of requests) answers.push(await gateway(request))
        const parts = (name: string, texts: readonly unknown[]) =>
          Object.fromEntries(texts.map((text, at) => [`${name} ${at}`, JSON.stringify(text)]))
        const what = `${one.spelling}, ${id}, ${place}`
        const from = -answers.length
        expectNoLeak(
          `mock ${api}: headers`,
          parts(
            'of',
            answers.map(({ headers }) => [...headers]),
          ),
          what,
        )
        expectNoLeak(`mock ${api}: journal`, parts('entry', journal.entries.slice(from)), what)
        expectNoLeak(`mock ${api}: log`, parts('entry', log.slice(from)), what)
        expectNoLeak(`mock ${api}: inspector`, { page: await readPage(journal) }, what)
      }
    }
  })

  it('of the secrets of its apps, where bodies are shown', async () => {
    for (const one of casesOfSecret(secret)) {
      const journal = createJournal({ showBodies: true, secrets: [secret] })
      const gateway = createGateway({ apps, now: () => now, showValues: true, onExchange: journal.record })
      // All places: there is one value only.
      for (const [place, put] of Object.entries(placements)) {
        const { requests, id } = await callsWith(api, one.text, put)
        for (const request of requests) await gateway(request)
        const page = await readPage(journal)
        journal.clear()
        const what = `${one.spelling}, ${id}, ${place}`
        expectNoLeak(`mock ${api}: inspector with --show-bodies`, { page }, what, secretHits)
      }
    }
  })
})

/** A response with the value in its code, its message, or somewhere else. */
function echoOf(api: PartnerName, one: Case, echo: (typeof echoes)[string], place: string) {
  const operation = nextOperation(api, place.includes('code') ? one.kind : undefined)
  if (place.includes('code') && !isSent(api, operation, one.kind)) return undefined
  const { code, message, error } = operation.envelope
  return { operation, answer: echo(one.text, code[0] ?? error ?? '', message[0] ?? 'message') }
}

describe.each(partnerNames)('the client of %s shows no value', (api) => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const one of cases) {
      for (const [place, echo] of pick(echoes, one)) {
        const made = echoOf(api, one, echo, place)
        if (!made) continue
        for (const validate of ['throw', 'warn'] as const) {
          const scene = createScene(api, made.operation)
          const headers = { date: new Date(now).toUTCString(), 'x-error': encodeURIComponent(one.text) }
          const failure = await scene
            .call(async () => new Response(made.answer, { headers }), { validate })
            .catch((error: unknown) => error)
          const shown = [...scene.shown, ...(failure instanceof Error ? surfaces(failure) : [])]
          const what = `${one.spelling}, ${made.operation.id}, ${place}`
          expectNoLeak(`client ${api}: responses`, Object.fromEntries(shown.entries()), what)
        }
      }
      for (const [place, put] of pick(placements, one)) {
        const operation = nextOperation(api)
        const scene = createScene(api, operation)
        const spoilt = [{ validate: 'throw' as const }, { value: NaN }].map(async ({ value, ...options }) => {
          const given = put(scene.parameters, one.text)
          const parameters = value === undefined ? given : { ...given, [one.text]: { [one.text]: value } }
          return scene
            .call(async () => new Response('{}'), options, parameters)
            .catch((error: unknown) => error)
        })
        const shown = [...scene.shown, ...(await Promise.all(spoilt)).flatMap(surfaces)]
        const what = `${one.spelling}, ${operation.id}, ${place}`
        expectNoLeak(`client ${api}: requests`, Object.fromEntries(shown.entries()), what)
      }
    }
  })
})

describe.each(partnerNames)('the contract tests of %s show no value', (api) => {
  it.each(classes)('of class %s', async (_, cases) => {
    const { contract, refusals, document: load } = profiles[api]
    const document = (await load()) as Document
    for (const one of cases) {
      for (const [place, echo] of pick(echoes, one)) {
        const made = echoOf(api, one, echo, place)
        if (!made) continue
        const { operation, answer } = made
        const server = { url: `http://127.0.0.1:4010/${api}`, named: false }
        const plan = planRun(contract, server, {}, new Set([operation.id])).filter(
          (planned) => planned.operation === operation,
        )
        const options = {
          ...{ api, contract, refusals, document, server, signer: signers[api], accessToken: token },
          paths: { [operation.id]: `/of/${encodeURIComponent(one.text)}?q=${encodeURIComponent(one.text)}` },
          parameters: { [operation.id]: JSON.stringify(placeCanaries(api, operation)) },
          fetch: async () => new Response(answer),
          now: () => now,
        }
        const results = []
        for await (const result of runContract(plan, options)) results.push(result)
        const redaction = { document, ...{ ppdai, awda }[api] }
        expectNoLeak(
          `contract tests of ${api}`,
          {
            report: JSON.stringify(results.map(summarize)),
            junit: toJUnit(api, results),
            evidence: JSON.stringify(results.map((result) => toEvidence(result, redaction))),
          },
          `${one.spelling}, ${operation.id}, ${place}`,
        )
      }
    }
  })
})

describe('a notifier shows no value', () => {
  it.each(classes)('of class %s', async (_, cases) => {
    for (const { text, spelling } of cases) {
      const coded = Object.assign(new Error(text), { code: text })
      const fetches = [
        ...Object.values(echoes).map((echo) => async () => new Response(echo(text, 'code', 'message'))),
        ...[coded, new TypeError(text, { cause: coded }), text].map((error) => () => Promise.reject(error)),
      ]
      for (const fetch of fetches) {
        const notifier = createNotifier({ appId, secret, schedule: [0], fetch, now: () => now })
        const payloads = [JSON.stringify({ loanNumber: '1', state: 'DISBURSED', extra: text })]
        const order = { to: 'http://127.0.0.1:1/', notification: 'loanStatusChanged', payloads }
        const log = await notifier.send(order).catch((error: unknown) => surfaces(error))
        const shown = JSON.stringify(log, (name, value) => (name === 'body' ? '' : value))
        expectNoLeak('notifier', { log: shown }, spelling)
      }
    }
  })
})
