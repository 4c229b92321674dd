import type { Rejection } from '../../core/behaviour.ts'
import { errorLink, playgroundLink } from '../links.ts'
import type { Document, Operation, Schema, Source } from '../../generate/openapi.ts'
import { languages, samplesOf } from '../../generate/samples/index.ts'
import { errorOf, operationsOf } from '../../generate/contract.ts'
import { callsOf } from './fields.ts'

/** Where a reader of the page sees how well each statement is founded: changes the copy it is given. */
export function annotate(api: string, document: Document): void {
  for (const { operation } of operationsOf(document)) {
    Object.assign(operation, { 'x-codeSamples': samplesOf(api, document, operation.operationId) })
  }
  for (const operation of callsOf(document)) {
    operation.description = describe(api, document, operation)
    operation['x-badges'] = badges(operation['x-source'], operation['x-unconfirmed'] === true)
    const answer = operation.responses['200']
    if (answer)
      Object.assign(answer, {
        description: `${'description' in answer ? String(answer.description) : ''}\n\n${errorTable(api, document, operation)}`,
      })
  }
  mark(document, document.components)
  mark(document, document.paths)
  strip(document)
}

/** Of our own keys those that Redoc shows; the others would only be carried along. */
const shown = new Set(['x-codeSamples', 'x-badges', 'x-displayName', 'x-enumDescriptions'])

function strip(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (key.startsWith('x-') && !shown.has(key)) Reflect.deleteProperty(node, key)
    else strip(child)
  }
}

function describe(api: string, document: Document, operation: Operation): string {
  const source = operation['x-source']
  return [
    operation.description,
    `**Evidence:** ${source.grade}. ${document['x-documents'][source.document]?.title}, ${source.section}.`,
    operation['x-unconfirmed'] && '**Unconfirmed:** a client refuses this call at a real server.',
    source.unknown && `**Not known:** ${sentence(source.unknown)}`,
    rejections(document['x-stateful']?.rejections[operation.operationId]),
    operation['x-retry'] && `**Repeating it:** ${repetition(operation['x-retry'])}`,
    operation['x-signature'] !== 'none' &&
      `[Try it in the playground](${playgroundLink(api, operation.operationId)})`,
    'x-codeSamples' in operation && execution(),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What a stateful mock rejects, in its order; the condition is an expression of behaviour.yaml. */
function rejections(all: readonly Rejection[] = []): string | undefined {
  if (all.length === 0) return undefined
  const lines = all.map(
    ({ code, when, grade, unknown }) =>
      `- \`${code}\` when \`${when}\` *${grade}*${unknown === undefined ? '' : `. Not known: ${sentence(unknown)}`}`,
  )
  return ['**Rejects** (`mock --stateful`):', '', ...lines].join('\n')
}

/** What is said beside the samples: that they were executed, and where with another tool than a reader's. */
function execution(): string {
  const not = languages.filter(({ execution: { runsIn } }) => !runsIn).map(({ label }) => label)
  const notes = languages.flatMap(({ label, execution: { note } }) => (note ? `${label}: ${note}` : []))
  return [
    `**Samples:** ${not.length ? `all but ${not.join(', ')} ` : ''}executed against the mock.`,
    ...notes,
  ].join(' ')
}

function repetition(retry: Operation['x-retry']): string {
  if (retry === 'safe') return 'safe.'
  if (retry === 'never') return 'never blindly; nothing tells the partner that it is the same call.'
  return `ask \`${retry.lookup}\` first what became of it.`
}

function errorTable(api: string, document: Document, operation: Operation): string {
  if (!operation['x-errors'].length) return ''
  const rows = operation['x-errors'].map((code) => {
    const { key, entry } = errorOf(document, operation, code)
    const { message, meaning, remedy, retry, source } = entry
    return `| [\`${code}\`](${errorLink(api, key)}) | ${message} ${meaning} ${remedy} Repeat: ${words[retry] ?? retry}. *${source.grade}* |`
  })
  return ['| error | meaning, remedy, evidence |', '| --- | --- |', ...rows].join('\n')
}

const words: Readonly<Record<string, string>> = {
  never: 'no',
  later: 'later',
  'same-request': 'at once, signed anew',
}

/** A badge for each: Redoc shows them in menu, heading and search. */
function badges(source: Source, unconfirmed: boolean) {
  const weak = source.grade === 'hint' || source.grade === 'inferred'
  return [
    { name: source.grade, ...(weak && { color: 'orange' }) },
    ...(unconfirmed ? [{ name: 'unconfirmed', color: 'orange' }] : []),
  ]
}

/** A field with a source of its own says so: its grade may be weaker than that of the operation. */
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
