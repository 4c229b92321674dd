import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { type PartnerName, partnerNames, partners, runnables, schemes } from '../../generated/index.ts'
import { firstCall } from '../core/partner.ts'
import { placeOf, redact } from '../core/redact.ts'
import type { DemoApp } from '../mock/demo.ts'
import { readResponseOptions } from '../mock/key-files.ts'
import { describeRequest } from '../signing/describe.ts'
import { signedHeaders } from '../signing/credentials.ts'
import { readDemoCaller } from './credentials.ts'
import { print } from './io.ts'
import { createCaller } from './partners.ts'

/** One signed call to each API of a workbench, printed step by step. The data are the contract's examples. */
export async function demonstrate(url: string, demo: DemoApp): Promise<void> {
  for (const api of partnerNames) await demonstrateCall(api, url, demo)
}

async function demonstrateCall(api: PartnerName, url: string, demo: DemoApp): Promise<void> {
  const { short, tables, examples } = partners[api]
  const operation = firstCall(partners[api])
  const { id, envelope } = operation
  const { fetch, last } = watch()
  const call = createCaller(api, {
    ...(await readDemoCaller(api, demo)),
    ...(await readResponseOptions(dirname(demo.configFile), api)),
    server: `${url}/${api}`,
    fetch,
  })
  const parameters = JSON.parse(examples[id]?.parameters['ok'] ?? '{}') as object
  const result = await call(id, parameters)
  const { request, body } = last()
  print(`${short}  ${id}  ${request.method} ${request.url}`)
  const { method, url: address, headers } = request
  const digest = (name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest()
  const strings = describeRequest(runnables[api], id, { method, url: address, headers, body }, digest)
  for (const [label, text] of strings) print(`  ${label.padEnd(14)}  ${text}`)
  for (const [name, value] of request.headers) {
    if (signedHeaders(schemes[api]).includes(name)) print(`  ${name.toUpperCase()}: ${value}`)
  }
  const response = envelope.data === null ? result : { [envelope.data]: result }
  print(`  response        ${JSON.stringify(redact(response, placeOf(tables, id, 'answer')))}\n`)
}

/** A `fetch` that keeps the last request. */
function watch() {
  let seen: { request: Request; body: string } | undefined
  return {
    async fetch(request: Request): Promise<Response> {
      seen = { request, body: await request.clone().text() }
      return fetch(request)
    },
    last() {
      if (!seen) throw new Error('nothing was sent')
      return seen
    },
  }
}
