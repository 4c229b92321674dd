// Prevents documentation that needs a network, phones home, or hides how well a statement is founded.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listApis, operationsOf } from './contract.ts'
import type { Document, Operation, Source } from './openapi.ts'
import { redocly, root } from './redocly.ts'

const folder = join(root, 'dist', 'docs')

// Redoc shows its logo from a CDN, even in an inlined page.
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini[\w-]*\.svg/g
const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text x="0" y="11" font-family="sans-serif" font-size="12" fill="#59626d">Redoc</text></svg>'
const logo = `data:image/svg+xml;base64,${Buffer.from(wordmark).toString('base64')}`

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all((await listApis()).map(buildPage))
  console.error(`dist/docs: ready`)
}

async function buildPage(api: string): Promise<void> {
  const text = await readFile(join(root, 'generated', api, 'openapi.json'), 'utf8')
  const document = JSON.parse(text) as Document
  for (const { operation } of operationsOf(document)) annotate(document, operation)
  for (const { post } of Object.values(document.webhooks ?? {})) annotate(document, post)
  const scratch = await mkdtemp(join(tmpdir(), 'lendspec-docs-'))
  try {
    const [input, output] = [join(scratch, 'openapi.json'), join(scratch, 'page.html')]
    await writeFile(input, JSON.stringify(document))
    const config = ['--config', 'spec/redocly.yaml']
    await redocly(
      'build-docs',
      input,
      '-o',
      output,
      '--inlineBundle',
      '--title',
      document.info.title,
      ...config,
    )
    const page = await readFile(output, 'utf8')
    const found = page.match(logos)?.length ?? 0
    if (found !== 2) throw new Error(`${api}: the page asks for ${found} logos from outside, 2 were expected`)
    await writeFile(join(folder, `${api}.html`), page.replaceAll(logos, logo))
  } finally {
    await rm(scratch, { recursive: true })
  }
}

/** Puts evidence, repetition rule and error table where a reader of the page sees them. */
function annotate(document: Document, operation: Operation): void {
  const source = operation['x-source']
  operation['x-badges'] = [
    { name: source.grade },
    ...(operation['x-unconfirmed'] ? [{ name: 'unconfirmed' }] : []),
  ]
  operation.description = [
    operation.description,
    evidence(document, source, operation['x-unconfirmed'] === true),
    operation['x-retry'] && repetition(operation['x-retry']),
    errorTable(document, operation),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function evidence(document: Document, source: Source, unconfirmed: boolean): string {
  const title = document['x-documents'][source.document]?.title
  const lines = [`**Evidence:** ${source.grade}. ${title}, ${source.section}.`]
  if (unconfirmed)
    lines.push(`**Unconfirmed:** ${source.unknown} A client refuses this call at a real server.`)
  return lines.join('\n\n')
}

function repetition(retry: Operation['x-retry']): string {
  if (retry === 'safe') return '**Repeating it:** safe.'
  if (retry === 'never')
    return '**Repeating it:** never blindly; nothing tells the partner that it is the same call.'
  return `**Repeating it:** ask \`${retry.lookup}\` first what became of it.`
}

function errorTable(document: Document, operation: Operation): string {
  if (!operation['x-errors'].length) return ''
  const rows = operation['x-errors'].map((code) => {
    const { message, meaning, remedy, retry, source } = document['x-error-codes'][String(code)]!
    return `| \`${code}\` | ${message} ${meaning} ${remedy} | ${retry} | ${source.grade} |`
  })
  return ['| code | meaning | retry | grade |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

await main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
