import { partners } from '../../generated/index.ts'
import { examples as awdaExamples } from '../../generated/awda/examples.ts'
import { examples as ppdaiExamples } from '../../generated/ppdai/examples.ts'
import { createAwdaClient, createPpdaiClient } from '../index.ts'
import { readSecretFile } from '../files/files.ts'
import type { DemoApp } from '../mock/demo.ts'
import { type Place, placeOf, redact } from '../core/redact.ts'
import { canonicalText as awdaText } from '../partners/awda/signing.ts'
import { readObject } from '../core/json.ts'
import { canonicalText as ppdaiText, declaredTypes } from '../partners/ppdai/signing.ts'
import { print, readKey } from './io.ts'

/** One signed call to each API of a workbench, printed step by step. The data are the contract's examples. */
export async function demonstrate(url: string, demo: DemoApp): Promise<void> {
  const [ppdaiSent, awdaSent] = [watch(), watch()]
  const ppdai = createPpdaiClient({
    appId: demo.ppdai.appId,
    privateKey: await readKey(demo.ppdai.privateKeyFile),
    server: `${url}/ppdai`,
    fetch: ppdaiSent.fetch,
  })
  const sms = await ppdai.sendSmsAuthCode(JSON.parse(ppdaiExamples.sendSmsAuthCode.parameters.ok))
  const { request, body } = ppdaiSent.last()
  print(`PPDAI  sendSmsAuthCode  ${request.method} ${request.url}`)
  print(`  body            ${body}`)
  print(`  string to sign  ${ppdaiText(body, declaredTypes('sendSmsAuthCode'))}`)
  print(`  and time        ${request.headers.get('x-ppd-appid')}${request.headers.get('x-ppd-timestamp')}`)
  for (const [name, value] of request.headers) {
    if (name.startsWith('x-ppd-')) print(`  ${name.toUpperCase()}: ${value}`)
  }
  printResponse(sms, placeOf(partners.ppdai.tables, 'sendSmsAuthCode', 'answer'))

  const awda = createAwdaClient({
    appId: demo.awda.appId,
    secret: await readSecretFile(demo.awda.secretFile),
    server: `${url}/awda`,
    fetch: awdaSent.fetch,
  })
  const result = await awda.registerUser(JSON.parse(awdaExamples.registerUser.parameters.ok))
  const sent = awdaSent.last()
  print(`AWDA  registerUser  ${sent.request.method} ${sent.request.url}`)
  print(`  string to sign  ${awdaText(readObject(sent.body))}<secret>`)
  print(`  envelope        ${sent.body}`)
  printResponse({ result }, placeOf(partners.awda.tables, 'registerUser', 'answer'))
}

function printResponse(value: unknown, place: Place): void {
  print(`  response        ${JSON.stringify(redact(value, place))}\n`)
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
