import { operationsOf, parametersIn, parametersOf, requestOf } from '../../generate/contract.ts'
import { type Document, grades, type Operation } from '../../generate/openapi.ts'
import { credentialsOf } from '../../generate/samples/index.ts'
import { capitalized } from '../../generate/samples/language.ts'
import { camel } from '../../generate/scheme/module.ts'
import { optionLines } from '../../generate/samples/typescript.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { namePlace } from './manifest.ts'
import { errorClasses, keys, living, logs, retries, runtimes, testing, webhooks } from './words.ts'

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
  /** The texts of the contract's example of a notification, where the partner sends any. */
  notification: Readonly<Record<string, string>> | undefined
}

/** The README of a package, from the contract alone. Every block of code is compiled and run in our tests. */
export function renderReadme(api: string, document: Document, scheme: Scheme): string {
  const subject = subjectOf(api, document, scheme)
  const { Api, first, credentials, name } = subject
  const parts = [
    `# ${name}`,
    `Client of ${document.info.title}, generated from its contract (version ${document.info.version}) by lendspec. It signs every call, knows which calls are safe to retry, and reports when an outcome is unknown. It has no dependencies.`,
    '## Install',
    `    npm install ${name}`,
    'Node 20.19 or newer, `import` or `require`; see [runtimes](#runtimes-and-commonjs).',
    '## First call',
    `Start the mock in a project that has lendspec: \`npx --no-install lendspec mock\`. It checks signatures, says why one is wrong, and writes demo credentials to \`.lendspec/\` in its folder. Copy \`.lendspec/\` to the folder in which you run this program.`,
    code(`import { readFileSync } from 'node:fs'
import { create${Api}Client, RejectedError } from '${name}'

const client = create${Api}Client({
${indent(credentials)}
  server: 'http://127.0.0.1:4010/${api}',
})
try {
  console.log(await client.${first.id}(${first.parameters}))
} catch (error) {
  if (!(error instanceof RejectedError)) throw error
  console.log(error.partnerCode, error.meaning, error.remedy, error.retry)
}`),
    `\`server\` is a name of the contract (${serverList(document)}) or an address; the default is the first server.`,
    small(subject),
    keys(subject),
    errorClasses(),
    errorTable(document),
    retries(subject),
    operationTable(document),
    ...(subject.notification ? [webhooks(subject)] : []),
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
console.log(await ${first.id}(${camel(api)}, ${first.parameters}))`)}`

const rankOf = (operation: Operation) => grades.findIndex((grade) => grade === operation['x-source'].grade)

function subjectOf(api: string, document: Document, scheme: Scheme): Subject {
  const [best] = operationsOf(document)
    .map(({ operation }) => operation)
    .filter((operation) => operation['x-signature'] !== 'none' && !operation['x-unconfirmed'])
    .sort((a, b) => rankOf(a) - rankOf(b))
  if (!best) throw new Error(`${api}: the README needs an operation that is signed and confirmed`)
  return {
    api,
    Api: capitalized(api),
    document,
    scheme,
    name: namePlace,
    notification: notificationOf(document),
    first: { id: best.operationId, parameters: literal(exampleOf(document, best)) },
    credentials: optionLines({ credentials: credentialsOf(api, document, scheme), token: false }).join('\n'),
  }
}

function notificationOf(document: Document): Subject['notification'] {
  const [webhook] = Object.values(document.webhooks ?? {})
  if (!webhook) return undefined
  const texts = Object.entries(exampleOf(document, webhook.post) as object).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(texts)
}

function exampleOf(document: Document, operation: Operation): unknown {
  return parametersIn(document, requestOf(operation)?.examples['ok']?.value)
}

/** TypeScript of a flat object of JSON values. */
export const literal = (value: unknown) =>
  `{ ${Object.entries(value as object)
    .map(([name, member]) => `${name}: ${JSON.stringify(member).replaceAll('"', "'")}`)
    .join(', ')} }`

function errorTable(document: Document): string {
  const rows = Object.entries(document['x-error-codes']).map(([key, entry]) => [
    `\`${key}\``,
    entry.meaning,
    entry.remedy,
    { never: 'no', later: 'later', 'same-request': 'yes, signed again' }[entry.retry] ?? entry.retry,
    entry.source.grade,
  ])
  return `${table(['code', 'meaning', 'remedy', 'retry', 'grade'], rows)}

Any other code is also a \`RejectedError\`, never a success. The grade says how good the evidence for the line is.`
}

function operationTable(document: Document): string {
  const rows = operationsOf(document).map(({ operation }) => {
    const { operationId, summary, 'x-retry': retry, 'x-unconfirmed': unconfirmed } = operation
    return [
      `\`${operationId}\``,
      summary,
      `\`${parametersOf(document, operation).$ref?.replace('#/components/schemas/', '') ?? 'object'}\``,
      typeof retry === 'string' ? retry : `ask \`${retry.lookup}\``,
      operation['x-source'].grade + (unconfirmed ? ', unconfirmed' : ''),
    ]
  })
  return table(['method', 'what it does', 'parameters', 'retry', 'grade'], rows)
}

function unconfirmed({ document, Api, credentials, name }: Subject): string {
  const guesses = operationsOf(document).filter(({ operation }) => operation['x-unconfirmed'])
  const intro = `## What is unconfirmed

Nothing here has been confirmed against a live server. Every method's comment names its source and grade, from \`documented\` to \`inferred\`.`
  const [first] = guesses
  if (!first) return `${intro} Every path is in a public document.`
  return `${intro} The paths or shapes of ${guesses.length} operations are not public: they carry \`@experimental\`, the mock serves them, and a call at a real server throws \`UnconfirmedOperationError\` until you give the path that the partner confirmed:

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

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
