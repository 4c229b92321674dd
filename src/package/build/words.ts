import { encryptedFields } from '../../generate/render.ts'
import { camel } from '../../generate/scheme/module.ts'
import { namesOfKind } from '../../signing/credentials.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { code, indent, type Subject } from './readme.ts'

// The parts of a package's README that are the same for every contract, but for names.

export function keys(subject: Subject): string {
  const { scheme } = subject
  const secrets = namesOfKind(scheme, 'secret').map(secretWords)
  const [key] = namesOfKind(scheme, 'private-key')
  const heads = [...(key === undefined ? [] : ['Key']), ...(secrets.length ? ['Secret'] : [])]
  const envelope = Object.keys(scheme.send.envelope).length
    ? ' The client makes the envelope, its timestamp and its signature. It sends the body exactly as it signed it.'
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
  `\`${secret}\` is text or a \`KeyObject\`. To rotate secrets without a restart, give a function that returns one; the client calls it for every request. \`console.log\`, \`JSON.stringify\` and errors never show the secret.`

function keyWords({ api, Api, name, document, scheme, credentials }: Subject, key: string): string[] {
  const { algorithm = '' } = Object.values(scheme.signatures).find((one) => one.key === key) ?? {}
  const isRsa = algorithm.startsWith('rsa')
  const others = credentials.split('\n').filter((line) => !line.startsWith(`${key}:`))
  const encrypted = Object.entries(encryptedFields(document)).flatMap(([operation, fields]) =>
    Object.keys(fields).map(
      (field) =>
        `The partner encrypts \`${field}\` of \`${operation}\` for this key. Decrypt it with \`decrypt${field}(${key}, ${field})\`, which needs \`node:crypto\` and the key itself; a \`Signer\` cannot decrypt.`,
    ),
  )
  const ids = namesOfKind(scheme, 'id').join(', ')
  return [
    `\`${key}\` is PEM${isRsa ? ' (PKCS#1 or PKCS#8), bare base64 DER' : ' (PKCS#8)'}, a \`KeyObject\`, or a \`Signer\` that calls a KMS or HSM. To rotate keys without a restart, give a function that returns one; the client calls it for every request. Environment variables often change a key. The client also accepts keys that are quoted, escaped, on one line, base64-encoded twice, or under another label. An error describes the form of a wrong key, never its content.${isRsa ? ' Keys of 1024 bits work, with a `warning` event.' : ''}`,
    code(`import { create${Api}Client, type Signer } from '${name}'

/** The key stays in the KMS, which gets only the bytes to sign. */
export const clientWith = (kms: { sign(bytes: Uint8Array): Promise<Uint8Array> }) => {
  const signer: Signer${algorithm === 'rsa-sha1' ? '' : `<'${algorithm.toUpperCase()}'>`} = { alg: '${algorithm.toUpperCase()}', sign: (bytes) => kms.sign(bytes) }
  return create${Api}Client({ ${others.map((line) => line.replace(/,$/, '')).join(', ')}, ${key}: signer })
}`),
    ...encrypted,
    `To sign with your own openapi-fetch client, use only the middleware: \`signing(${camel(api)}Scheme({ ${ids}, ${key} }))\`.`,
  ]
}

export const errorClasses = () => `## Errors

A call resolves to the result, or throws. \`code\` is stable; \`isLendspecError(error)\` also recognises errors from another copy of this package.

| error | \`code\` | when |
| --- | --- | --- |
| \`RateLimitedError\` | \`RATE_LIMITED\` | the partner or your limiter refused the call because of its rate; wait \`retryAfter\` seconds |
| \`RejectedError\` | \`REJECTED\` | the partner refused the call, even inside HTTP 200; see \`partnerCode\`, \`meaning\`, \`remedy\` and \`retry\` |
| \`OutcomeUnknownError\` | \`OUTCOME_UNKNOWN\` | the request was sent, but no readable response came; \`lookup\` names the operation to ask |
| \`TransportError\` | \`TRANSPORT\` | the call failed on the network, and calling again does no harm; see \`reason\` and \`sent\` |
| \`ContractError\` | \`CONTRACT\` | a response (or, with \`validate\`, a request) does not match the contract |
| \`SignatureError\` | \`SIGNATURE\` | a parameter cannot be signed; \`field\` names it; the value is never shown |
| \`UnconfirmedOperationError\` | \`UNCONFIRMED_OPERATION\` | no document states the path or fields, and the server is not a mock |
| \`ConfigurationError\` | \`CONFIGURATION\` | a key, secret, server or option cannot be used |

The partner's codes, as \`RejectedError\` reports them:`

export const retries = ({ Api, name, credentials }: Subject) => `## Retries, time and unknown outcomes

The client signs every attempt again. It retries a call only if the contract marks it \`safe\`, or if nothing was sent. It makes at most three attempts, with full jitter, and respects \`Retry-After\` up to 30 s. A retry budget keeps an outage from multiplying the load. An attempt may take 30 s, a call 60 s, including the response. After a rejected timestamp the client corrects its clock, by 15 minutes at most, and signs the call again, at most twice.

${code(`import { readFileSync } from 'node:fs'
import { create${Api}Client } from '${name}'

export const client = create${Api}Client({
${indent(credentials)}
  timeout: 20_000,
  retry: { attempts: 2, attemptTimeout: 8_000 },
  onEvent: (event) => console.log(event.type),
})`)}

A call also accepts \`signal\` and \`headers\`, for example \`traceparent\`, or \`Prefer\` for the mock. They never replace signed headers. \`client.http\` is an openapi-fetch client; options that would send a signed request elsewhere throw a \`ConfigurationError\`.

A call whose response was lost throws \`OutcomeUnknownError\`: the partner may have processed it. Call the operation in \`lookup\` before you retry. This table says which calls are safe to retry:`

export const logs = () => `## What is hidden

Errors, events, \`console.log\` and \`JSON.stringify\` of a client or an error never contain a key, secret, token, parameter or response. \`partnerMessage\` of a rejection is the partner's text and may name a person. It is not enumerable; log \`partnerCode\` instead. The client writes no log and adds no header to identify itself.`

const needsMd5 = ({ signatures, hashes }: Scheme) =>
  [...Object.values(signatures), ...Object.values(hashes)].some(({ algorithm }) => algorithm === 'md5')

export const runtimes = ({ scheme, name }: Subject) => `## Runtimes and CommonJS

Node 20.19, 22.12 and newer, Bun and Deno. ${
  needsMd5(scheme)
    ? 'The signature needs MD5, which WebCrypto does not have: where `node:crypto` is missing (browsers, workers without Node compatibility), creating a client throws a `ConfigurationError`.'
    : namesOfKind(scheme, 'private-key')
        .map(
          (key) =>
            `Where only WebCrypto exists (workers), make \`${key}\` with \`createWebCryptoSigner\`, from a key as text or a \`CryptoKey\`.`,
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

export const living = ({ api, name }: Subject) => `## Update this package, or keep it without lendspec

    npx --no-install lendspec client ${api} --out . --name ${name}
    npx --no-install lendspec client ${api} --out . --check

The first command updates this folder. It keeps the files that you edited, writes the new version of each beside it as \`<file>.new\`, and restores deleted files. It prints what changed, and whether the package needs a major, minor or patch version. The second command changes nothing, and fails if a file is stale. \`package.json\`, \`CHANGELOG.md\` and \`LICENSE\` are yours; in \`package.json\`, the command sets only the fields that make the package load. \`lendspec.lock.json\` holds the hashes of the contract and of every generated file.

Commit everything, including \`dist/\`: \`--check\` compares each file with its hash.

The package does not need lendspec: \`src/\` and \`generated/\` are the whole source, and \`npm install && npm run build && npm test\` builds and tests it. Methods marked \`@experimental\` may change in any version.`
