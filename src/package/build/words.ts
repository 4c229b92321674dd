import { encryptedFields } from '../../generate/render.ts'
import { literal } from '../../generate/samples/typescript.ts'
import { camel } from '../../generate/scheme/module.ts'
import type { Kind, Scheme } from '../../signing/grammar.ts'
import { code, indent, receiverOptions, type Event, type Subject } from './readme.ts'

// The parts of a package's README that are the same for every contract, but for names.

/** Names of credentials of a kind, which are options of the client. */
const named = ({ credentials }: Scheme, wanted: Kind) =>
  Object.entries(credentials).flatMap(([name, { kind }]) => (kind === wanted ? [name] : []))

export function keys(subject: Subject): string {
  const { scheme } = subject
  const secrets = named(scheme, 'secret').map(secretWords)
  const [key] = named(scheme, 'private-key')
  const heads = [...(key === undefined ? [] : ['Key']), ...(secrets.length ? ['Secret'] : [])]
  const envelope = Object.keys(scheme.send.envelope).length
    ? " The envelope, its timestamp and its signature are the client's business; the body is embedded character for character as it was signed."
    : ''
  const parts = [
    ...secrets.map((text) => text + envelope),
    ...(key === undefined ? [] : keyWords(subject, key)),
  ]
  return [
    `## ${[...heads, 'signature'].join(' and ').replace('Key and Secret', 'Key, secret')}`,
    ...parts,
  ].join('\n\n')
}

const secretWords = (secret: string) =>
  `\`${secret}\` is text, a \`KeyObject\`, or a function that finds either: it is asked for every request, so that a secret may be rotated without a restart. It is kept out of sight: \`console.log\`, \`JSON.stringify\` and errors show nothing of it.`

function keyWords({ api, Api, name, document, scheme, credentials }: Subject, key: string): string[] {
  const { algorithm = '' } = Object.values(scheme.signatures).find((one) => one.key === key) ?? {}
  const isRsa = algorithm.startsWith('rsa')
  const others = credentials.split('\n').filter((line) => !line.startsWith(`${key}:`))
  const encrypted = Object.entries(encryptedFields(document)).flatMap(([operation, fields]) =>
    Object.keys(fields).map(
      (field) =>
        `The partner encrypts \`${field}\` of \`${operation}\` for this key: \`decrypt${field}(${key}, ${field})\`. It needs \`node:crypto\` and the key itself; a \`Signer\` cannot decrypt.`,
    ),
  )
  const ids = named(scheme, 'id').join(', ')
  return [
    `\`${key}\` is PEM${isRsa ? ' (PKCS#1 or PKCS#8), bare base64 DER' : ' (PKCS#8)'}, a \`KeyObject\`, a \`Signer\` in front of a KMS or HSM, or a function that finds one: it is asked for every request, so that a key may be rotated without a restart. A key may be as an environment delivers it: quoted, escaped, on one line, in base64 once more, under another label. An error names the shape of what it found, never a byte of it.${isRsa ? ' Keys of 1024 bits work, with a `warning` event.' : ''}`,
    code(`import { create${Api}Client, type Signer } from '${name}'

/** The key stays where it is: only bytes to sign go there. */
export const clientWith = (kms: { sign(bytes: Uint8Array): Promise<Uint8Array> }) => {
  const signer: Signer${algorithm === 'rsa-sha1' ? '' : `<'${algorithm.toUpperCase()}'>`} = { alg: '${algorithm.toUpperCase()}', sign: (bytes) => kms.sign(bytes) }
  return create${Api}Client({ ${others.map((line) => line.replace(/,$/, '')).join(', ')}, ${key}: signer })
}`),
    ...encrypted,
    `For an openapi-fetch client of your own there is the middleware alone: \`signing(${camel(api)}Scheme({ ${ids}, ${key} }))\`.`,
  ]
}

export const errorClasses = () => `## Errors

A call resolves to the result, or throws. \`code\` is stable; \`isLendspecError(error)\` is true across copies of this runtime.

| error | \`code\` | when |
| --- | --- | --- |
| \`RateLimitedError\` | \`RATE_LIMITED\` | the partner, or your limiter, refused the call because there were too many; wait \`retryAfter\` seconds |
| \`RejectedError\` | \`REJECTED\` | the partner refused, also inside HTTP 200: \`partnerCode\`, \`meaning\`, \`remedy\`, \`retry\` |
| \`OutcomeUnknownError\` | \`OUTCOME_UNKNOWN\` | the request was sent, and no readable response came; \`lookup\` names the operation to ask |
| \`TransportError\` | \`TRANSPORT\` | nothing was sent, or a call that is safe to retry failed in transit |
| \`ContractError\` | \`CONTRACT\` | a response, or with \`validate\` a request, violates the contract |
| \`SignatureError\` | \`SIGNATURE\` | a parameter cannot be signed; \`field\` names it; the value is never shown |
| \`UnconfirmedOperationError\` | \`UNCONFIRMED_OPERATION\` | path or shape is not documented, and the server is a real one |
| \`ConfigurationError\` | \`CONFIGURATION\` | a key, secret, server or option is not usable |

The partner's codes, as \`RejectedError\` reports them:`

export const retries = ({ Api, name, credentials }: Subject) => `## Retries, time and unknown outcomes

The client signs every attempt again. It retries a call only where the contract calls it \`safe\`, or when nothing was sent: at most three attempts, with full jitter and \`Retry-After\` up to 30 s. A retry budget keeps an outage from multiplying the load. An attempt may take 30 s, a call 60 s, including the response. After a rejected timestamp the client corrects its clock, by 15 minutes at most, and signs the call again, at most twice.

${code(`import { readFileSync } from 'node:fs'
import { create${Api}Client } from '${name}'

export const client = create${Api}Client({
${indent(credentials)}
  timeout: 20_000,
  retry: { attempts: 2, attemptTimeout: 8_000 },
  onEvent: (event) => console.log(event.type),
})`)}

A call also accepts \`signal\` and \`headers\`: \`traceparent\`, or \`Prefer\` for the mock. Signed headers always win. \`client.http\` sends what openapi-fetch promises to send; an option that would change where or how a signed request goes is a \`ConfigurationError\`.

A call whose response was lost throws \`OutcomeUnknownError\`: the partner may have processed it. Ask the operation in \`lookup\` before you retry. What each call does when it fails:`

export const webhooks = (
  { Api, name }: Subject,
  { suffix, scheme, example, ...event }: Event,
) => `## Notifications

${scheme.like ? `How the partner signs notifications is not documented; this package assumes the request envelope (${scheme['x-source']?.grade}). ` : ''}A receiver has two methods:

- \`verify(rawBytes)\` checks that a notification is genuine, and returns it. A second delivery is genuine too: you store which ones you handled.
- \`handle(rawBytes, handler)\` verifies, and calls the handler once for each event, even when the event is signed again. When the handler throws, the next delivery is handled.

${code(`import { create${Api}${event.name}Receiver, toFetchHandler } from '${name}/webhooks${suffix}'

const receiver = create${Api}${event.name}Receiver({
${indent(receiverOptions(scheme).join('\n'))}
  onRefused: (reason) => console.warn('notification refused:', reason),
})

export const POST = toFetchHandler(receiver, async ({ body }) => {
  console.log(body${Object.keys(example)[0] === undefined ? '' : `.${Object.keys(example)[0]}`})
})`)}

\`toFetchHandler\` responds 200 with the acknowledgement for a handled event, and 403 for a refusal. It responds 500 when the handler failed, and 503 while another delivery is being handled, so that the sender retries. Servers without \`Request\` call \`respond(receiver, rawBytes, handler)\`, which returns \`{ status, headers, body }\`:

| framework | raw bytes |
| --- | --- |
| Express 4, 5 | \`app.post(path, express.raw({ type: () => true, limit: '1mb' }), handler)\`, then \`request.body\` |
| Fastify | in a plugin: \`route.removeAllContentTypeParsers()\`, \`route.addContentTypeParser('*', { parseAs: 'buffer' }, async (_, raw) => raw)\`, then \`request.body\` |
| Koa | \`await getRawBody(context.req, { limit: '1mb' })\` of \`raw-body\` |
| NestJS | before \`app.listen()\`: \`app.use(path, express.raw({ type: () => true, limit: '1mb' }))\`, then \`request.body\` |
| Hono, Next.js, Bun, Deno | \`toFetchHandler(receiver, handler)\` |

The receiver remembers the last 100,000 events in memory for 3 days. If you have several processes, or restarts must not forget, give it a shared \`store\`: implement \`HandledStore\` (three methods, for example over Redis \`SET NX PX\`), and run \`handledStoreChecks\` of \`${name}/testing${suffix}\` against it. A handler may take \`lease\` milliseconds (60,000). After that the next delivery is handled too, because the process may have crashed: raise it for a slow handler.

The fields that identify an event are in the contract (\`x-event-key\`); \`keyOf\` replaces them. \`secret\` can be a list, for a rotation, or a function.`

export const logs = () => `## What is hidden

Errors, events, \`console.log\` and \`JSON.stringify\` of a client or an error hold no key, no secret, no token, no parameter and no response. \`partnerMessage\` of a rejection is the partner's text, may name a person, and is not enumerable: log \`partnerCode\` instead. The client writes no log and adds no header to identify itself.`

export const testing = ({ api, Api, name, first, credentials, event }: Subject) => `## Testing

${
  event?.scheme.like
    ? `\`${name}/testing\` signs as the partner would, so that a route is tested without one:

${code(`import { signNotification } from '${name}/testing${event.suffix}'
import { create${Api}${event.name}Receiver } from '${name}/webhooks${event.suffix}'

const app = { ${receiverOptions(event.scheme)
  .join(' ')
  .replaceAll(/process[^?]*\?\? /g, '')
  .replace(/,$/, '')} }
const receiver = create${Api}${event.name}Receiver(app)
const bytes = await signNotification(${literal(event.example)}, app)
for (let delivery = 0; delivery < 2; delivery++) {
  const { status } = await receiver.handle(bytes, ({ body }) => console.log(body))
  console.log(status)
}`)}

`
    : ''
}The mock responds as the contract says: \`npx --no-install lendspec mock\`, then \`server: 'http://127.0.0.1:4010/${api}'\`. Its header \`X-Lendspec-Reason\` says why a signature is wrong. Without a port, give \`fetch\`:

${code(`import { readFileSync } from 'node:fs'
import { create${Api}Client } from '${name}'

const client = create${Api}Client({
${indent(credentials)}
  server: 'http://localhost',
  fetch: async () => new Response('{}'),
})
await client.${first.id}(${first.parameters}).catch((error: Error) => console.log(error.name))`)}

\`vectors/\` holds test vectors for a signer in any language; \`npm test\` checks this package against them without lendspec.`

const needsMd5 = ({ signatures, hashes }: Scheme) =>
  [...Object.values(signatures), ...Object.values(hashes)].some(({ algorithm }) => algorithm === 'md5')

export const runtimes = ({ scheme, name }: Subject) => `## Runtimes and CommonJS

Node 20.19, 22.12 and newer, Bun and Deno. ${
  needsMd5(scheme)
    ? 'The signature needs MD5, which WebCrypto does not have: where there is no `node:crypto` (browsers, workers without Node compatibility) making a client throws a `ConfigurationError` that says so.'
    : named(scheme, 'private-key')
        .map(
          (key) =>
            `Where there is WebCrypto alone (workers), \`${key}\` takes a key as text or a \`CryptoKey\` by way of \`createWebCryptoSigner\`.`,
        )
        .join(' ')
}

The package is ESM. On Node 20.19 and newer \`require('${name}')\` works. TypeScript 5.0 and newer compiles it with \`skipLibCheck: false\` and \`moduleResolution\` \`nodenext\`, \`bundler\` or \`node10\`, with or without the DOM's types and those of Node. With \`nodenext\`, a CommonJS file needs TypeScript 5.8 or \`await import()\`.

Jest in CommonJS mode does not load ES modules. Let it compile this package, here with \`@swc/jest\`:

\`\`\`js
module.exports = {
  transform: { '\\\\.[jt]sx?$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!.*${name}/)'],
}
\`\`\``

export const living = ({ api, name }: Subject) => `## Regenerating it, and living without us

    npx --no-install lendspec client ${api} --out . --name ${name}
    npx --no-install lendspec client ${api} --out . --check

The first updates this folder in place: it keeps every file you edited (ours is put beside it as \`<file>.new\`), brings back a deleted one, and says what changed and which step of semantic versioning that is. The second changes nothing and fails where something is stale. \`package.json\`, \`CHANGELOG.md\` and \`LICENSE\` are yours; of \`package.json\` only what makes the package load is set. \`lendspec.lock.json\` holds the contract's hash and that of every generated file.

Commit all of it, \`dist/\` too: each file is checked by its hash.

Nothing here needs lendspec: \`src/\` and \`generated/\` are the whole source, \`npm install && npm run build && npm test\` builds and checks it. Methods marked \`@experimental\` stand outside the version promise.`
