import { afterAll, describe, expect, it } from 'vitest'
import * as awda from '../generated/awda/sensitive.ts'
import * as ppdai from '../generated/ppdai/sensitive.ts'
import { planRun } from '../src/conformance/plan.ts'
import { summarize, toEvidence, toJUnit } from '../src/conformance/report.ts'
import { runContract } from '../src/conformance/run.ts'
import type { Document } from '../src/conformance/schema.ts'
import { createKeySigner } from '../src/keys.ts'
import type { Operation } from '../src/contract.ts'
import type { LogEntry } from '../src/mock/gateway.ts'
import { createJournal } from '../src/mock/journal.ts'
import { createNotifier } from '../src/mock/notify.ts'
import { apiNames, type ApiName, profiles } from '../src/mock/profiles.ts'
import { createAwdaSigner } from '../src/signing/awda-envelope.ts'
import { createPpdaiSigner } from '../src/signing/ppdai.ts'
import { createInspector } from '../src/site/inspector/app.tsx'
import { hits, pem, personal, placeCanaries, secret, token } from './faults/canaries.ts'
import { createScene, surfaces } from './faults/scene.ts'
import { echoes, placements, spellings } from './faults/shapes.ts'
import { sensitiveFieldsOf } from './faults/spec-fields.ts'
import { allOperations, appId, gatewayWith, now, seconds } from './support.ts'

// Every surface, with a value of every class in every spelling and place. A surface that shows one is a leak.

const values = { ...personal, 'access token': token }
const cases = Object.keys(values).flatMap((kind) =>
  Object.keys(spellings).map((spelling) => [kind, spelling] as const),
)
let checks = 0

/** Each text is one check. */
function expectNoLeak(shown: Readonly<Record<string, string>>, what: string): void {
  checks += Object.keys(shown).length
  if (hits(Object.values(shown).join('\n')).length === 0) return
  for (const [surface, text] of Object.entries(shown)) expect(hits(text), `${surface}, ${what}`).toEqual([])
}

/** Two of them for each case, so that every case meets all together in every class. */
const some = <T>(all: Readonly<Record<string, T>>, kind: string, spelling: string) => {
  const entries = Object.entries(all)
  const at = Object.keys(values).indexOf(kind) + Object.keys(spellings).indexOf(spelling)
  return [entries[at % entries.length]!, entries[(at + 3) % entries.length]!]
}

const textOf = (kind: string, spelling: string) => spellings[spelling]!(values[kind as keyof typeof values])

const isSent = (api: ApiName, operation: Operation, kind: string) =>
  kind === 'access token'
    ? operation.accessToken
    : JSON.stringify(placeCanaries(api, operation)).includes(values[kind as keyof typeof values])

/** All operations come in turn. */
const turns = new Map<string, number>()
function operationOf(api: ApiName) {
  const own = allOperations.filter((one) => one.api === api)
  const turn = turns.get(api) ?? 0
  turns.set(api, turn + 1)
  return own[turn % own.length]!.operation
}

const signers = {
  ppdai: createPpdaiSigner({ appId, signer: createKeySigner(pem) }),
  awda: createAwdaSigner({ appId, secret }),
}

afterAll(() => console.log(`sweep: ${checks} checks`))

describe('the fields that spec calls sensitive', () => {
  it.each(apiNames)('of %s are those that are hidden', (api) => {
    const { fields } = { awda, ppdai }[api]
    for (const [id, own] of sensitiveFieldsOf(api)) {
      for (const { side, path, kind } of own) {
        let found: unknown = (fields as Record<string, Record<string, unknown>>)[id]![side]
        for (const name of path) found = (found as Record<string, unknown>)[name]
        expect(found, `${id} ${side} ${path.join('.')}`).toBe(kind)
      }
    }
  })
})

describe.each(apiNames)('the mock of %s shows no value', (api) => {
  it.each(cases)('of class %s, %s', async (kind, spelling) => {
    const text = textOf(kind, spelling)
    const log: LogEntry[] = []
    const journal = createJournal({ secrets: [secret] })
    const gateway = gatewayWith({ onAnswer: (entry) => log.push(entry), onExchange: journal.record })
    const inspector = createInspector(journal)
    for (const [place, put] of some(placements, kind, spelling)) {
      const operation = operationOf(api)
      const body = JSON.stringify(put(placeCanaries(api, operation), text))
      const other = createAwdaSigner({ appId, secret: 'another-secret-of-nobody' })
      const signed = await (api === 'awda' ? other : signers.ppdai)
        .sign({ operation, body, timestamp: seconds, accessToken: token })
        .catch(() => ({ headers: {}, body }))
      const header = text.replaceAll(/[^\x21-\x7e]/g, '')
      const request = (path: string, body: string) =>
        new Request(`http://127.0.0.1:4010/${api}${path}`, {
          method: 'POST',
          headers: {
            ...signed.headers,
            'x-ppd-accesstoken': token,
            'user-agent': header,
            prefer: `example="${header.replaceAll('"', '')}"`,
            'x-custom': header,
            [`x-${header.replaceAll(/[^\w-]/g, '-')}`]: '1',
          },
          body,
        })
      const encoded = encodeURIComponent(text)
      const plain = request(operation.path, signed.body)
      plain.headers.delete('prefer')
      const answers = await Promise.all([
        gateway(plain),
        gateway(request(`${operation.path}?q=${encoded}`, signed.body)),
        gateway(request(`/users/${encoded}/loans`, signed.body)),
        gateway(request(operation.path, `mobile=${encoded}&x=${text}`)),
      ])
      const events = await inspector.request('http://127.0.0.1:4010/inspector/events')
      const reader = events.body!.getReader()
      let stream = ''
      while (!stream.includes('event: ready')) stream += Buffer.from((await reader.read()).value!).toString()
      await reader.cancel()
      const shown = Object.fromEntries(
        await Promise.all(
          answers.flatMap((answer, index) => [
            [`headers ${index}`, JSON.stringify([...answer.headers])],
            [`journal ${index}`, JSON.stringify(journal.entries.at(index - answers.length))],
            [`log ${index}`, JSON.stringify(log.at(index - answers.length))],
          ]),
        ),
      ) as Record<string, string>
      expectNoLeak({ ...shown, page: stream }, `${operation.id}, ${place}`)
    }
  })
})

describe.each(apiNames)('the client of %s shows no value', (api) => {
  it.each(cases)('of class %s, %s', async (kind, spelling) => {
    const text = textOf(kind, spelling)
    for (const [place, echo] of some(echoes, kind, spelling)) {
      const operation = operationOf(api)
      const { code, message, error } = operation.envelope
      const answer = echo(text, code[0] ?? error ?? '', message[0] ?? 'message')
      // A word that was not sent may be a code.
      if (place.includes('code') && !isSent(api, operation, kind)) continue
      for (const validate of ['throw', 'warn'] as const) {
        const scene = createScene(api, operation)
        const headers = { date: new Date(now).toUTCString(), 'x-error': encodeURIComponent(text) }
        const failure = await scene
          .call(async () => new Response(answer, { headers }), { validate: validate })
          .catch((error: unknown) => error)
        const shown = [...scene.shown, ...(failure instanceof Error ? surfaces(failure) : [])]
        expectNoLeak(Object.fromEntries(shown.entries()), `${operation.id}, ${place}`)
      }
    }
    for (const [place, put] of some(placements, kind, spelling)) {
      const operation = operationOf(api)
      const scene = createScene(api, operation)
      const spoilt = [{ validate: 'throw' as const }, { value: NaN }].map(async ({ value, ...options }) => {
        const given = put(scene.parameters, text)
        const parameters = value === undefined ? given : { ...given, [text]: { [text]: value } }
        return scene
          .call(async () => new Response('{}'), options, parameters)
          .catch((error: unknown) => error)
      })
      const shown = [...scene.shown, ...(await Promise.all(spoilt)).flatMap(surfaces)]
      expectNoLeak(Object.fromEntries(shown.entries()), `${operation.id}, ${place}`)
    }
  })
})

describe.each(apiNames)('the contract tests of %s show no value', (api) => {
  it.each(cases)('of class %s, %s', async (kind, spelling) => {
    const text = textOf(kind, spelling)
    const { contract, refusals, document } = profiles[api]
    for (const [place, echo] of some(echoes, kind, spelling)) {
      const operation = operationOf(api)
      const { code, message, error } = operation.envelope
      const answer = echo(text, code[0] ?? error ?? '', message[0] ?? 'message')
      if (place.includes('code') && !isSent(api, operation, kind)) continue
      const server = { url: `http://127.0.0.1:4010/${api}`, named: false }
      const plan = planRun(contract, server, {}, new Set([operation.id])).filter(
        (one) => one.operation === operation,
      )
      const options = {
        ...{ api, contract, refusals, server, paths: {}, signer: signers[api], accessToken: token },
        document: (await document()) as Document,
        parameters: { [operation.id]: JSON.stringify(placeCanaries(api, operation)) },
        fetch: async () => new Response(answer),
        now: () => now,
      }
      const results = []
      for await (const result of runContract(plan, options)) results.push(result)
      const redaction = { document: options.document, ...{ ppdai, awda }[api] }
      expectNoLeak(
        {
          report: JSON.stringify(results.map(summarize)),
          junit: toJUnit(api, results),
          evidence: JSON.stringify(results.map((result) => toEvidence(result, redaction))),
        },
        `${operation.id}, ${place}`,
      )
    }
  })
})

describe('a notifier shows no value', () => {
  it.each(cases)('of class %s, %s', async (kind, spelling) => {
    const text = textOf(kind, spelling)
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
      expectNoLeak({ log: JSON.stringify(log, (name, value) => (name === 'body' ? '' : value)) }, 'notify')
    }
  })
})
