import { operationsOf, parametersIn, requestOf } from '../../generate/contract.ts'
import type { Document, Operation } from '../../generate/openapi.ts'
import { grades } from '../../core/contract.ts'
import { credentialsOf } from '../../generate/samples/index.ts'
import { capitalized } from '../../generate/samples/language.ts'
import { camel } from '../../generate/scheme/module.ts'
import { literal, optionLines } from '../../generate/samples/typescript.ts'
import { eventsOf, type Given, givenOf } from '../../generate/render-events.ts'
import { examplesOf } from '../../generate/render.ts'
import { senderOf } from '../../generate/render-sender.ts'
import { rowsOf } from '../../generate/request/table.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { namePlace } from './manifest.ts'
import { errorTable, operationTable, tokenNote } from './tables.ts'
import { testing, webhooks } from './words-events.ts'
import { errorClasses, keys, living, logs, retries, runtimes } from './words.ts'

export type Event = ReturnType<typeof eventsOf>[number] & {
  readonly given: Given
  readonly example: Readonly<Record<string, string>>
}

export interface Subject {
  api: string
  Api: string
  document: Document
  scheme: Scheme
  name: string
  /** The operation of the first call, and its parameters as TypeScript. */
  first: { id: string; parameters: string }
  /** What a client is made with at the mock: source text of the options. */
  credentials: string
  /** The first notification, where the partner signs any: its scheme, and the texts of its example. */
  event: Event | undefined
}

/**
 * The README of a package, from the contract alone. Every block of code is compiled and run in our tests.
 * @param verifierOf the compiled verifier of an event
 */
export function renderReadme(
  api: string,
  document: Document,
  scheme: Scheme,
  verifierOf: (event: string) => string,
): string {
  const subject = subjectOf(api, document, scheme, verifierOf)
  const { Api, first, credentials, name } = subject
  const parts = [
    `# ${name}`,
    `Client of ${document.info.title}, generated from its contract (version ${document.info.version}) by lendspec. It signs every call, knows which calls are safe to retry, and reports when an outcome is unknown. It has no dependencies.`,
    '## Install',
    `    npm install ${name}`,
    'Node 20.19 or newer, `import` or `require`; see [runtimes](#runtimes-and-commonjs).',
    '## First call',
    `Start the mock in a project that has lendspec: \`npx --no-install lendspec mock\`. It checks signatures, says why one is wrong, and writes demo credentials to \`.lendspec/\` in its folder. Copy \`.lendspec/\` to your project. Save this program as \`first.mjs\` there.`,
    code(`import { readFileSync } from 'node:fs'
import { create${Api}Client, RejectedError } from '${name}'

const client = create${Api}Client({
${indent(credentials)}
  server: 'http://127.0.0.1:4010/${api}',
})
try {
${indent(`console.log(await client.${first.id}(${first.parameters}))`)}
} catch (error) {
  if (!(error instanceof RejectedError)) throw error
  console.log(error.partnerCode, error.meaning, error.remedy, error.retry)
}`),
    `\`server\` is the name of a server (${serverList(document)}), or an address. The default is the first server.`,
    small(subject),
    keys(subject),
    errorClasses(),
    errorTable(document),
    retries(subject),
    operationTable(document),
    ...tokenNote(document),
    ...(subject.event ? [webhooks(subject, subject.event)] : []),
    logs(),
    testing(subject),
    unconfirmed(subject),
    runtimes(subject),
    living(subject),
  ]
  return `${parts.join('\n\n')}\n`
}

const small = ({
  api,
  Api,
  credentials,
  first,
  name,
}: Subject) => `For a small bundle, import one function per operation. The bundle then contains only the operations that you call.

${code(`import { readFileSync } from 'node:fs'
import { connect${Api}, ${first.id} } from '${name}/operations'

const ${camel(api)} = connect${Api}({
${indent(credentials)}
  server: 'http://127.0.0.1:4010/${api}',
})
console.log(await ${first.id}(${[camel(api), first.parameters].filter(Boolean).join(', ')}))`)}`

/** The lowest is the best for a first call: signed, without a token, with a confirmed path, on good evidence. */
const gradeOf = (operation: Operation) =>
  grades.findIndex((grade) => grade === operation['x-source'].grade) +
  (operation['x-signature'] === 'none' || operation['x-unconfirmed'] ? grades.length : 0)

function subjectOf(
  api: string,
  document: Document,
  scheme: Scheme,
  verifierOf: (event: string) => string,
): Subject {
  const tokens = new Set(rowsOf(document).flatMap(({ id, accessToken }) => (accessToken ? id : [])))
  const rankOf = (operation: Operation) => gradeOf(operation) + (tokens.has(operation.operationId) ? 0.5 : 0)
  const [best] = operationsOf(document)
    .map(({ operation }) => operation)
    .sort((a, b) => rankOf(a) - rankOf(b))
  const id = best?.operationId ?? ''
  return {
    api,
    Api: capitalized(api),
    document,
    scheme,
    name: namePlace,
    event: eventOf(document, verifierOf),
    first: { id, parameters: literal(JSON.parse(examplesOf(document)[id]?.parameters['ok'] ?? '""')) },
    credentials: optionLines({ credentials: credentialsOf(api, document, scheme), token: false }).join('\n'),
  }
}

function eventOf(document: Document, verifierOf: (event: string) => string): Subject['event'] {
  const [event] = eventsOf({ document, scheme: document['x-signature'] })
  if (!event) return undefined
  const value = parametersIn(document, requestOf(event.post)?.examples['ok']?.value)
  const texts = Object.entries(Object(value)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { ...event, given: givenOf(verifierOf(event.id)), example: Object.fromEntries(texts) }
}

export const receiverOptions = (scheme: Scheme) =>
  senderOf(scheme).names.map((name) =>
    scheme.credentials[name]?.kind === 'id'
      ? `${name}: 'DEMO',`
      : `${name}: process.env['${name.toUpperCase()}'] ?? 'not-a-secret',`,
  )

function unconfirmed({ document, Api, credentials, name }: Subject): string {
  const guesses = operationsOf(document).filter(({ operation }) => operation['x-unconfirmed'])
  const intro = `## What is unconfirmed

Nothing here has been confirmed against a live server. Every method's comment names its source and grade, from \`documented\` to \`inferred\`.`
  const [first] = guesses
  if (!first) return `${intro} Every path is in a public document.`
  return `${intro} The paths or shapes of ${guesses.length} operations are not public; these carry \`@experimental\`. The mock serves them. A call at a real server throws \`UnconfirmedOperationError\` until you give the path that the partner confirmed:

${code(`import { readFileSync } from 'node:fs'
import { create${Api}Client } from '${name}'

export const client = create${Api}Client({
${indent(credentials)}
  paths: { ${first.operation.operationId}: '/the/confirmed/path' },
})`)}`
}

const serverList = (document: Document) =>
  document.servers.map((server) => `\`${server['x-name']}\`: ${server.url}`).join(', ')

export const code = (text: string) => `\`\`\`ts\n${text}\n\`\`\``

export const indent = (text: string) => text.replaceAll(/^/gm, '  ')
