import { type PartnerName, partnerNames, partners } from '../../generated/index.ts'
import { placeOf, redact } from '../core/redact.ts'
import type { DemoApp } from '../mock/demo.ts'
import { partnerCode } from '../partners/index.ts'
import { readDemoCredential } from './credentials.ts'
import { findOperation, print } from './io.ts'
import { createCaller } from './partners.ts'

/** One signed call to each API of a workbench, printed step by step. The data are the contract's examples. */
export async function demonstrate(url: string, demo: DemoApp): Promise<void> {
  for (const api of partnerNames) await demonstrateCall(api, url, demo)
}

async function demonstrateCall(api: PartnerName, url: string, demo: DemoApp): Promise<void> {
  const { short, headers: signatureHeaders, tables, examples } = partners[api]
  const { operation: id, show } = partnerCode[api].demo
  const { data } = findOperation(api, id).envelope
  const { fetch, last } = watch()
  const call = createCaller(api, {
    appId: demo[api].appId,
    credential: await readDemoCredential(api, demo),
    server: `${url}/${api}`,
    fetch,
  })
  const parameters = JSON.parse(examples[id]?.parameters['ok'] ?? '{}') as object
  const result = await call(id, parameters)
  const { request, body } = last()
  print(`${short}  ${id}  ${request.method} ${request.url}`)
  for (const [label, text] of show({ headers: request.headers, body }))
    print(`  ${label.padEnd(14)}  ${text}`)
  for (const [name, value] of request.headers) {
    if (signatureHeaders.includes(name)) print(`  ${name.toUpperCase()}: ${value}`)
  }
  const response = data === null ? result : { [data]: result }
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
