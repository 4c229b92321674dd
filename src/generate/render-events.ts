// What verifies messages of the partner: responses, for its client, and notifications, for whoever receives them.

import type { Scheme } from '../signing/grammar.ts'
import { type Contract, parametersOf } from './contract.ts'
import type { Document, Operation } from './openapi.ts'
import { capitalized } from './samples/language.ts'
import { renderResponses } from './render-responses.ts'
import { senderOf } from './render-sender.ts'
import { note, pascal, quote } from './scheme/module.ts'

/** The receivers and what tests them, a module for each event; without the name of the event where there is only one. */
export function renderEvents(contract: Contract, compiled: ReadonlyMap<string, string>): Map<string, string> {
  const files = new Map<string, string>()
  const { response } = contract.scheme
  if (response) files.set('responses.ts', renderResponses(contract, response))
  for (const { id, post, scheme, suffix, ...event } of eventsOf(contract)) {
    const name = capitalized(contract.api) + event.name
    const given = givenOf(compiled.get(`verify-${id}.ts`) ?? '')
    files.set(`receiver${suffix}.ts`, renderReceiver(contract, { id, post, scheme, name, given }))
    files.set(`testing${suffix}.ts`, renderTesting(contract.document, { id, post, scheme, given }))
  }
  return files
}

interface Event {
  readonly id: string
  readonly post: Operation
  readonly scheme: Scheme
  readonly name: string
  readonly given: Given
}

/** The notifications of the contract that the declaration has a scheme for; modules and names have the id where there are several. */
export function eventsOf({ document, scheme }: Pick<Contract, 'document' | 'scheme'>) {
  const found = Object.values(document.webhooks ?? {}).flatMap(({ post }) => {
    const own = scheme.events[post.operationId]
    return own ? [{ id: post.operationId, post, scheme: own }] : []
  })
  const nameOf = (id: string) =>
    found.length === 1 ? { suffix: '', name: '' } : { suffix: `-${id}`, name: pascal(id) }
  return found.map((one) => ({ ...one, ...nameOf(one.id) }))
}

export type Given = keyof typeof givens
/** What a receiver is given besides the body, by what its verifier reads. */
const givens = {
  nothing: { type: '[]', parameter: '', argument: '[]', of: '() => []' },
  headers: {
    type: '[headers: GivenHeaders]',
    parameter: 'headers: GivenHeaders,',
    argument: '[headers]',
    of: '({ headers }): [GivenHeaders] => [headers]',
  },
  request: {
    type: '[request: GivenRequest]',
    parameter: 'request: GivenRequest,',
    argument: '[request]',
    of: '(request): [GivenRequest] => [request]',
  },
} as const

/** What the compiled verifier of an event reads besides the body. */
export function givenOf(verifier: string): Given {
  const reads = /MessageVerifier<([^>]*)>/.exec(verifier)?.[1] ?? ''
  return /method|url/.test(reads) ? 'request' : reads.includes('headers') ? 'headers' : 'nothing'
}

function renderReceiver({ api, document }: Contract, { id, post, scheme, name, given }: Event): string {
  const short = api.toUpperCase()
  const sender = senderOf(scheme)
  const { type, parameter, argument, of } = givens[given]
  const body = typeOf(document, post)
  const field = Object.entries(scheme.send.envelope).find(([, { text }]) => text === '{body}')?.[0]
  const receiver = `Receiver<${body}${given === 'nothing' ? '' : `, ${type}`}>`
  const generic = given === 'nothing' ? 'Receiver<T>' : `Receiver<T, ${type}>`
  const rest = given === 'nothing' ? '' : `, ${given}`
  const types = ['Notification', 'Receiver', ...(given === 'nothing' ? [] : [`Given${pascal(given)}`])]
  return `
import { createReceiver, type ReceiverOptions } from '../../src/client/create-receiver.ts'
import type { ${types.join(', ')} } from '../../src/client/receiver.ts'
import { type Reply, respondWith, type RespondOptions, toFetchHandlerWith } from '../../src/client/respond.ts'
${sender.imports}
${importOf(body)}import { createVerifier } from './verify-${id}.ts'
import { webhooks } from './webhooks.ts'

export interface ${name}ReceiverOptions extends ReceiverOptions<${body}> {
${sender.options}
}

/** The text that acknowledges a notification. */
export const acknowledgement: string = webhooks.${id}.acknowledgement

${note(
  `Receives notifications of ${short}: ${post.summary.toLowerCase().replace(/\.$/, '')}.`,
  ...(scheme.like ? [`That they are signed as requests are is ${scheme['x-source']?.grade}.`] : []),
).replace(
  /^\/\*\* (.*) \*\/$|\n \*\/$/,
  (_, line?: string) => `${line === undefined ? '' : `/**\n * ${line}`}
 *
 *     const receiver = create${name}Receiver({ ${sender.names.join(', ')} })
 *     const { status } = await receiver.handle(rawBytes${rest}, async ({ body }) => { … })
 *
 * @throws ConfigurationError for an unusable option, and where there is no \`node:crypto\`
 */`,
)}
export function create${name}Receiver(options: ${name}ReceiverOptions): ${receiver} {
  ${sender.checks}
  return createReceiver(
    {
      name: '${id}',
      sender: '${short}',
      eventKey: webhooks.${id}.eventKey,
      field: ${field === undefined ? 'undefined' : quote(field)},
      given: '${given}',
      validate: async () => (await import('./validators.js')).${id}Notification,
    },
    ${sender.verify},
    ${sender.id === undefined ? "''" : `options.${sender.id}`},
    options,
  )
}

/**
 * Handles a notification and returns the response. 200 with the acknowledgement: handled, now or before. 403: refused.
 * 413: too large. 500: your handler, the store or an option failed. 503: another delivery is being handled. After 500 and
 * 503 the sender should retry. Never rejects.
 */
export function respond<T>(
  receiver: Pick<${generic}, 'handle'>,
  raw: Uint8Array,
  ${parameter}
  handler: (notification: Notification<T>) => unknown,
  options?: RespondOptions,
): Promise<Reply> {
  return respondWith(acknowledgement, receiver, raw, ${argument}, handler, options)
}

/**
 * Makes a handler for servers with \`Request\` and \`Response\`: Hono, Next.js, Bun, Deno, Workers. Responds like \`respond\`,
 * with 405 to any method but POST, and with 400 when the body breaks off.
 */
export function toFetchHandler<T>(
  receiver: Pick<${generic}, 'handle'>,
  handler: (notification: Notification<T>) => unknown,
  options?: RespondOptions,
): (request: Request) => Promise<Response> {
  return toFetchHandlerWith(acknowledgement, receiver, ${of}, handler, options)
}
`
}

/** A module for tests of one's own: a notification as the partner would send it. */
function renderTesting(document: Document, { id, post, scheme, given }: Omit<Event, 'name'>): string {
  const body = typeOf(document, post)
  const isPlain = given === 'nothing'
  const secrets = Object.entries(scheme.credentials).flatMap(([name, { kind }]) =>
    kind === 'secret' ? [`${name}: createSecretSource(${quote(name)}, options.${name})`] : [],
  )
  const { names } = senderOf(scheme)
  const url = given === 'request' ? '\n  /** The address of the receiver. */\n  url: string' : ''
  return `
import { serialize } from '../../src/client/serialize.ts'
${secrets.length ? "import { createSecretSource } from '../../src/crypto/secret.ts'\n" : ''}${importOf(body)}import { createSigner, type SignerOptions } from './sign-${id}.ts'

export type { HandledState, HandledStore } from '../../src/client/handled-store.ts'
export { handledStoreChecks, type StoreCheck, type StoreCheckOptions } from '../../src/client/store-checks.ts'

export interface SignNotificationOptions extends SignerOptions {
  /** Milliseconds since 1970. Default: now. */
  now?: number${url}
}

/**
 * ${isPlain ? 'Returns the bytes' : 'Returns the bytes and headers'} that the partner would post, to test the route of a receiver.
 *
 *     const ${isPlain ? 'body' : '{ body, headers }'} = await signNotification(notification, { ${names.join(', ')} })
 *     const response = await route(new Request(url, { method: 'POST', ${isPlain ? 'body' : 'body, headers'} }))
 *
 * @throws ConfigurationError for an unusable option
 */
export async function signNotification(
  notification: ${body},
  { now = Date.now(), ${url && 'url, '}...options }: SignNotificationOptions,
): Promise<${isPlain ? 'Uint8Array' : '{ body: Uint8Array; headers: Record<string, string> }'}> {
  const { body${isPlain ? '' : ', headers'} } = await createSigner({ ${['...options', ...secrets].join(', ')} }).sign({
    body: serialize(notification),
    timestamp: Math.floor(now / 1000),
    ${url && "method: 'POST', url,"}
  })
  return ${isPlain ? 'new TextEncoder().encode(body)' : '{ body: new TextEncoder().encode(body), headers }'}
}
`
}

/** The parameters of a notification as a type. */
function typeOf(document: Document, post: Operation): string {
  return parametersOf(document, post).$ref?.replace('#/components/schemas/', '') ?? 'Record<string, unknown>'
}
const importOf = (type: string) => (/^\w+$/.test(type) ? `import type { ${type} } from './types.ts'\n` : '')
