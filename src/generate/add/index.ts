// The folder that `lendspec add` writes: a contract that generates and passes lint at once, to be filled in.

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { replaceFolder } from '../../files/replace.ts'
import type { Scheme } from '../../signing/grammar.ts'
import { loadContract } from '../contract.ts'
import { renderContractFiles } from '../generate.ts'
import { root } from '../redocly.ts'
import { neededReasons } from '../rules/signature.ts'
import { readScheme } from '../scheme/check.ts'
import { withFolder } from '../temporary.ts'
import { makeCredentials } from './credentials.ts'
import { type Parts, sampleParts } from './sample.ts'

const presets = join(root, 'src/generate/presets')

export const presetNames = async (): Promise<string[]> =>
  (await readdir(presets)).map((file) => file.replace('.yaml', '')).sort()

const readPreset = (name: string): Promise<string> => readFile(join(presets, `${name}.yaml`), 'utf8')

/**
 * The files of a new contract, by path.
 * @param partsOf its operations, schemas, examples and codes: a sample's, or those of a document
 */
export async function renderFolder(
  api: string,
  preset: string,
  partsOf: (api: string, scheme: Scheme) => Parts = sampleParts,
): Promise<Map<string, string>> {
  const declared = await readPreset(preset)
  const scheme = readScheme(parse(declared), api, `${preset}.yaml`)
  const { refusal, files, events = [] } = partsOf(api, scheme)
  const refusals = Object.fromEntries(
    neededReasons(scheme).map((reason) => [reason, { code: refusal, grade: 'inferred' }]),
  )
  const signed = `# Assumed: the partner signs its messages like requests.
${stringify({ events: likeRequests(events) })}`
  const answer = `# The response of the partner when a check fails.
${stringify({ refusals })}`
  return new Map([
    ['signature.yaml', declared + (events.length ? signed : '') + answer],
    ['vectors.yaml', vectorsOf(scheme)],
    ['README.md', readmeOf(api, preset)],
    ...Object.entries(files).map(([name, data]): [string, string] => [name, stringify(data)]),
  ])
}

const likeRequests = (events: readonly string[]) => {
  const unknown = 'How the partner signs its messages is not stated.'
  const source = { document: 'file', section: 'webhooks', grade: 'inferred', unknown }
  return Object.fromEntries(events.map((id) => [id, { like: 'requests', 'x-source': source }]))
}

const vectorsOf = (scheme: Scheme) =>
  `# Credentials of nobody, made for this file: examples and signing vectors are signed with them.\n${stringify({ credentials: makeCredentials(scheme), synthetic: [] })}`

/** Generates the folder in another place first, so that a folder that cannot be generated is not written. */
export async function writeFolder(api: string, files: ReadonlyMap<string, string>, folder: string) {
  await withFolder(async (scratch) => {
    await replaceFolder(files, join(scratch, api))
    await renderContractFiles(await loadContract(api, join(scratch, api)), undefined, (text) => text)
  })
  await replaceFolder(files, folder)
}

const readmeOf = (api: string, preset: string) => `# ${api}

A contract of lendspec. \`npx --no-install lendspec generate\` makes client, mock and tests of it.

Fill in:

- [ ] \`signature.yaml\`: how a request is signed. It begins as the preset \`${preset}\`. Compare each line with the partner's document.
- [ ] \`openapi.yaml\`: title, description, servers.
- [ ] \`paths/\`: one file per path, one operation per call, \`x-source\` for the place in the document that says so.
- [ ] \`schemas/\` and \`examples/\`: what is sent and answered.
- [ ] \`errors.yaml\`: each code of the partner once, and which of them an operation answers in its \`x-errors\`.
- [ ] \`documents.yaml\`: the documents that an \`x-source\` may name.
- [ ] \`vectors.yaml\`: requests that the partner published with their signatures, under \`known\`.

What no document states has the grade \`inferred\`.
`
