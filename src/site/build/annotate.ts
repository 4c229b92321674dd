import { firstCall } from '../../core/partner.ts'
import type { Rejection } from '../../core/behaviour.ts'
import { authLine } from '../auth.ts'
import { languageOf, markHan } from '../han.ts'
import { errorLink, operationLink, playgroundLink } from '../links.ts'
import type { SiteApi } from '../site.ts'
import type { Source } from '../../core/contract.ts'
import type { Document, Operation, Schema } from '../../generate/openapi.ts'
import { samplesOf } from '../../generate/samples/index.ts'
import { callsOf, errorOf, operationsOf, parametersOf, resolve } from '../../generate/contract.ts'

type Described = Pick<SiteApi, 'name' | 'scheme' | 'contract'>

/** Makes the copy of a contract that Redoc shows: how to start, then each operation with its evidence and errors. */
export function annotate(site: Described, document: Document): void {
  const { name: api } = site
  document.info.description = introduce(site, document)
  for (const { operation } of operationsOf(document)) {
    Object.assign(operation, { 'x-codeSamples': samplesOf(api, document, operation.operationId) })
  }
  for (const operation of callsOf(document)) {
    operation.description = describe(site, document, operation)
    operation['x-badges'] = badges(operation['x-source'], operation['x-unconfirmed'] === true)
    const answer = operation.responses['200']
    if (answer)
      Object.assign(answer, {
        description: `${'description' in answer ? String(answer.description) : ''}\n\n${errorTable(api, document, operation)}`,
      })
  }
  mark(document, document.components)
  mark(document, document.paths)
  tellLanguage(document)
}

/** Base URL, authentication and a first call; then every operation. */
function introduce(site: Described, document: Document): string {
  const { name: api, scheme, contract } = site
  const first = firstCall(site)
  const program = samplesOf(api, document, first.id)[0]?.source
  const operations = Object.values(contract.operations)
  const { length } = operations.filter(({ unconfirmed }) => unconfirmed)
  return [
    `**Base URL:** \`${document.servers[0]?.url}\``,
    `**Authentication:** ${authLine(scheme)}. The client signs each call; [Signing](signing.html#${api}) has the steps.`,
    `**Errors:** check the result code, not the HTTP status. [Error codes](errors.html?api=${api}) explains each.`,
    `**Downloads:** [OpenAPI](${api}-openapi.json), [signing vectors](${api}-vectors.json)`,
    length &&
      `> **Unconfirmed:** no document states the path or the fields of ${length} operations, marked below. The mock serves them. A client calls them at a real server only after you give it the confirmed path. [Evidence](evidence.html#${api}) lists what is not known.`,
    `## First call\n\nStart the mock with \`npx --no-install lendspec start\`. Then run:`,
    `\`\`\`ts\n${program}\n\`\`\``,
    `[The operation](${place(first)}) has the same call in curl and other languages.`,
    `## Operations\n\n| operation | does | evidence |\n| --- | --- | --- |`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat(
      ...operations.map(
        (operation) =>
          `\n| [${breakable(operation.id)}](${place(operation)}) | ${operation.summary} | ${operation.source.grade}${operation.unconfirmed ? ', unconfirmed' : ''} |`,
      ),
    )
}

/** A long name may break between its words. */
const breakable = (name: string) => name.replaceAll(/\B(?=[A-Z][a-z])/g, '<wbr>')

/** Of an operation in the same page. */
const place = (operation: { id: string; tag: string }) => operationLink('', operation).replace('.html', '')

/** Chinese in a description is marked, so that a screen reader switches to it. */
function tellLanguage(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    // Redoc shows the description of a server as plain text; its page marks it (redoc/script.ts).
    if (/^x-codeSamples|^examples?$|^servers$/.test(key)) continue
    if (key === 'description' && typeof child === 'string')
      Object.assign(node, { description: marked(child) })
    else tellLanguage(child)
  }
}

/** Not inside of code, where markup would be shown. */
const marked = (text: string) =>
  text
    .split(/(```[^]*?```|`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : markHan(part)))
    .join('')

/** Of our own keys those that Redoc shows; the others would only be carried along. */
export const shown: ReadonlySet<string> = new Set([
  'x-codeSamples',
  'x-badges',
  'x-displayName',
  'x-enumDescriptions',
])

function describe({ name: api, contract }: Described, document: Document, operation: Operation): string {
  const { operationId: id, 'x-source': source, 'x-retry': retry } = operation
  const isCall = contract.operations[id] !== undefined
  const grade = `${source.grade}${operation['x-unconfirmed'] ? ', unconfirmed' : ''}`
  return [
    operation.description,
    isCall && typedCall(api, document, operation),
    isCall
      ? `**Evidence:** [${grade}](evidence.html#${api}/${id})`
      : `**Evidence:** ${grade}. ${document['x-documents'][source.document]?.title}, ${source.section}.${source.unknown ? ` Not known: ${sentence(source.unknown)}` : ''}`,
    retry && `**Retry:** ${repetition(retry)}`,
    rejections(document['x-stateful']?.rejections[id]),
    operation['x-signature'] !== 'none' && `[Try it in the playground](${playgroundLink(api, id)})`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What a stateful mock rejects, in its order; the condition is an expression of behaviour.yaml. */
function rejections(all: readonly Rejection[] = []): string | undefined {
  if (all.length === 0) return undefined
  const lines = all.map(
    ({ code, when, grade, unknown }) =>
      `- \`${code}\` if \`${when}\` (${grade})${unknown === undefined ? '' : `. Not known: ${sentence(unknown)}`}`,
  )
  return ['**The mock with `--stateful` rejects with**', '', ...lines].join('\n')
}

/** The method of the client, and what it throws. */
function typedCall(api: string, document: Document, operation: Operation): string {
  const { operationId: id } = operation
  const type = `${id.charAt(0).toUpperCase()}${id.slice(1)}`
  const names = Object.keys(resolve(document, parametersOf(document, operation)).properties ?? {})
  const given = names.length ? `{ ${names.slice(0, 4).join(', ')}${names.length > 4 ? ', …' : ''} }` : ''
  const codes = operation['x-errors'].length
    ? 'with a code of the table below'
    : 'with the code of the gateway'
  return [
    `**Client:**\n\n\`\`\`ts\nawait ${api}.${id}(${given})\n\`\`\``,
    `Resolves to a \`${type}Response\`. [Throws](errors-and-retries.html) a \`RejectedError\` ${codes}, or another error that says whether the request was sent.`,
  ].join('\n\n')
}

function repetition(retry: NonNullable<Operation['x-retry']>): string {
  if (retry === 'safe') return 'safe. The client retries.'
  if (retry === 'never') return 'never. The partner treats a retry as another call.'
  return `first ask \`${retry.lookup}\` whether the call succeeded.`
}

function errorTable(api: string, document: Document, operation: Operation): string {
  if (!operation['x-errors'].length) return ''
  const rows = operation['x-errors'].map((code) => {
    const { key, entry } = errorOf(document, operation, code)
    const { name, message, meaning, remedy, retry } = entry
    return `| [\`${code}\`](${errorLink(api, key)}) ${breakable(name)} | ${meaning} ${inLanguage(message)} | ${remedy} **Retry: ${words[retry] ?? retry}.** |`
  })
  return ['| code | meaning | what to do |', '| --- | --- | --- |', ...rows].join('\n')
}

const inLanguage = (text: string) => (languageOf(text) === 'id' ? `<span lang="id">${text}</span>` : text)

const words: Readonly<Record<string, string>> = {
  never: 'no',
  later: 'later',
  'same-request': 'at once, signed again',
}

/** A badge for each: Redoc shows them in menu, heading and search. */
function badges(source: Source, unconfirmed: boolean) {
  const weak = source.grade === 'hint' || source.grade === 'inferred'
  return [
    { name: source.grade, ...(weak && { color: 'orange' }) },
    ...(unconfirmed ? [{ name: 'unconfirmed', color: 'orange' }] : []),
  ]
}

/** A field with its own source says so, because its grade may be weaker than the operation's. */
function mark(document: Document, node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  for (const field of Object.values((node as Schema).properties ?? {})) markField(document, field)
  for (const child of Object.values(node)) mark(document, child)
}

function markField(document: Document, field: Schema): void {
  const source = field['x-source'] as Source | undefined
  if (!source && !field['x-unconfirmed']) return
  const said =
    source && `**${source.grade}**, ${document['x-documents'][source.document]?.title}, ${source.section}.`
  const missing = source?.unknown && `Not known: ${sentence(source.unknown)}`
  const doubt = field['x-unconfirmed'] ? '**Unconfirmed.**' : ''
  Object.assign(field, {
    description: [field['description'], [doubt, said, missing].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join('\n\n'),
  })
}

const sentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
