import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PartnerName, partners } from '../../generated/index.ts'
import { readGivenFiles } from '../client/request/files.ts'
import { serializeRequest } from '../client/serialize-request.ts'
import type { Operation } from '../core/contract.ts'
import { isPlain } from '../core/request.ts'
import { writing } from '../files/file-error.ts'
import { replaceFolder } from '../files/replace.ts'
import { type Collection, type Exported, formats } from './export-formats.ts'
import { print, UsageError } from './io.ts'

export type Format = keyof typeof formats

/** `lendspec export`: a collection of example requests for another tool. They go through `lendspec proxy`, which signs. */
export async function exportCollection(
  format: Format,
  api: PartnerName,
  { out, port }: { out?: string; port: number },
): Promise<void> {
  const { contract, title } = partners[api]
  const collection: Collection = {
    ...{ api, title, url: `http://127.0.0.1:${port}` },
    about:
      `Start the proxy first, which signs these requests: lendspec proxy ${api} --to <server> --port ${port}. ` +
      'Operations with side effects need --allow. The examples are invented.',
    requests: Object.values(contract.operations).map((operation) => exportOne(api, operation)),
  }
  const files = formats[format](collection)
  const [only] = files.size === 1 ? files.values() : []
  if (only === undefined) {
    if (out === undefined) throw new UsageError(`give --out FOLDER: a collection of ${format} is a folder`)
    await checkFolder(out, [...files.keys()][0]!)
    await writing(out, () => replaceFolder(files, out))
  } else if (out === undefined) return print(only)
  else await writeWhole(out, only)
  print(`${collection.requests.length} requests in ${out}. ${collection.about}`)
}

function exportOne(api: PartnerName, operation: Operation): Exported {
  const { id, summary, path, retry, unconfirmed } = operation
  const { contract, examples } = partners[api]
  const { parameters, response } = examples[id] ?? {}
  const example = parameters?.['ok']
  const { method, target, headers, body } = isPlain(operation)
    ? serializePlain(operation, example)
    : serializeRequest(operation, path, readGivenFiles(JSON.parse(example ?? '{}')), contract.write)
  const notes = [
    summary,
    unconfirmed && 'Unconfirmed: at a real server the proxy needs its path, with --path.',
    retry !== 'safe' && `Has side effects: the proxy needs --allow ${id}.`,
    typeof body === 'object' && body && 'The body is not text: choose the file in your tool.',
  ]
  return {
    ...{ id, method, target, headers },
    notes: notes.filter(Boolean).join('\n'),
    body: typeof body === 'string' ? body : '',
    response: response?.['ok'] ?? '',
  }
}

/** The example is sent as it is written. */
const serializePlain = ({ method, path }: Operation, example = '{}') => ({
  ...{ method, target: path, body: example },
  headers: { 'content-type': 'application/json' },
})

/** Replaces only what an export wrote. */
async function checkFolder(out: string, sign: string): Promise<void> {
  if (out === '') throw new UsageError('--out needs the name of a folder')
  if (existsSync(out) && !existsSync(join(out, sign)))
    throw new UsageError(
      `${out} exists, but not as an exported collection: it has no ${sign}. Give another folder`,
    )
}

async function writeWhole(out: string, text: string): Promise<void> {
  if (out === '') throw new UsageError('--out needs the name of a file')
  const beside = `${out}.${process.pid}.tmp`
  await writing(out, async () => {
    try {
      await writeFile(beside, `${text}\n`)
      await rename(beside, out)
    } finally {
      await rm(beside, { force: true })
    }
  })
}
