import { type PartnerName, partners, schemes } from '../../generated/index.ts'
import { signers } from '../../generated/signers.ts'
import { baseOf } from '../client/server.ts'
import { sign, writtenFor } from '../conformance/ask.ts'
import { readGivenTime } from '../signing/time-forms.ts'
import { readObject } from '../core/json.ts'
import { checkCredentials, type Credentials, readSigner, readToken } from './credentials.ts'
import { readBody } from './input.ts'
import { asUsage, findOperation, parseBody, print, UsageError } from './io.ts'
import { checkOptional, checkParts } from './parameters.ts'
import { chooseServer } from './server.ts'

export interface SignOptions extends Credentials {
  appId: string
  timestamp?: string
  server?: string
  body?: string
  json?: boolean
}

/** `lendspec sign`: prints a request ready to send, and the strings to sign. The secret never appears. */
export async function signRequest(api: PartnerName, id: string, options: SignOptions): Promise<void> {
  const operation = findOperation(api, id)
  if (!operation.signed) throw new UsageError(`${id} needs no signature: send it with lendspec call`)
  checkCredentials(api, operation, options)
  const { contract } = partners[api]
  const server = chooseServer(contract, options.server ?? Object.keys(contract.servers)[0] ?? '', true)
  const body = options.body === undefined ? '' : await readBody(options.body)
  if (options.body !== undefined) {
    checkBody(body, options.body)
    checkParts(operation, parseBody(body, options.body), options.body)
  }
  const timestamp =
    options.timestamp === undefined ? Math.floor(Date.now() / 1000) : readGivenTime(options.timestamp)
  if (timestamp === undefined)
    throw new UsageError('--timestamp must be epoch seconds, or "yyyy-MM-dd HH:mm:ss" in UTC')

  const signer = await asUsage(async () => {
    const form = options.timestamp && formOf(api, options.timestamp)
    return signers[api].create({ ...(await readSigner(api, options)), ...(form && { timestampForm: form }) })
  })
  const accessToken = operation.accessToken ? await readToken(options) : undefined
  if (options.body === undefined) await checkOptional(api, operation)
  const parameters = body === '' ? {} : { [id]: body }
  const call = {
    contract,
    server,
    paths: { [id]: operation.path },
    parameters,
    signer,
    accessToken,
    now: () => timestamp * 1000,
  }
  const written = await asUsage(() => writtenFor(operation, call))
  const signed = await asUsage(() => sign(operation, written, call))
  const { 'content-type': type, ...headers } = written.headers
  const result = {
    method: written.method,
    url: signed.url ?? baseOf(operation, server) + written.target,
    headers: {
      ...(type !== undefined && { 'Content-Type': type }),
      Accept: 'application/json',
      ...headers,
      ...signed.headers,
    },
    body: signed.body,
    canonical: signed.canonical,
    ...(operation.unconfirmed && { unconfirmed: operation.source.unknown }),
  }
  if (options.json) return print(JSON.stringify(result, null, 2))
  for (const [name, text] of Object.entries(result.canonical)) print(`string to sign, ${name}: ${text}`)
  for (const [name, value] of Object.entries(result.headers)) print(`${name}: ${value}`)
  print(`\n${result.body}`)
}

/** The form in which a timestamp was given: it is sent in the same, where the partner takes it. */
const formOf = (api: PartnerName, timestamp: string) =>
  Object.keys(schemes[api].time?.forms ?? {}).find(
    (form) => form.startsWith('epoch') === /^\d+$/.test(timestamp),
  )

function checkBody(body: string, file: string): void {
  if (body.trim() === '') parseBody(body, file)
  try {
    readObject(body)
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : 'not a JSON object'}`)
  }
}
