// What `lendspec generate` writes into a project: the modules that this repository has as TypeScript, as JavaScript that
// plain Node runs and types beside it, which import the installed lendspec.

import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { listFiles } from '../files/list.ts'
import { listApis, loadContract, operationsOf } from './contract.ts'
import { renderContractFiles, renderIndexes } from './generate.ts'
import { lintFolder } from './lint.ts'
import { withLines } from './locate.ts'

/** `npm init` of npm 11 makes a project whose `.js` files are CommonJS. */
const modules = ['package.json', '{ "type": "module" }\n'] as const

interface Rendered {
  readonly hash: string
  readonly ids: readonly string[]
  readonly files: ReadonlyMap<string, string>
  readonly publish: Publish
}

/** Renders a project, again and again: a contract whose files did not change is not rendered again. */
export function createProjectRenderer(spec: string): () => Promise<Map<string, string>> {
  const known = new Map<string, Rendered>()
  const publish = createPublisher()
  return async () => {
    const apis = existsSync(spec) ? await listApis(spec) : []
    if (!apis.length)
      throw new Error(`${spec} has no contract. Run \`npx --no-install lendspec add <api>\` first.`)
    for (const api of apis) known.set(api, await renderOnce(api, join(spec, api), known.get(api)))
    refuseTwins(apis, known)
    const files = apis.flatMap((api) =>
      [...known.get(api)!.files].map(([name, text]) => [`${api}/${name}`, text] as const),
    )
    return new Map([...files, ...publish(await renderIndexes(apis, spec, (text) => text)), modules])
  }
}

async function renderOnce(api: string, folder: string, before: Rendered | undefined): Promise<Rendered> {
  const hash = await hashOf(folder)
  if (before?.hash === hash) return before
  try {
    const contract = await loadContract(api, folder)
    const ids = operationsOf(contract.document).map(({ operation }) => operation.operationId)
    if (!ids.length) throw new Error(`spec/${api}/openapi.yaml: paths: the contract has no operation.`)
    const files = await renderContractFiles(contract, undefined, (text) => text)
    const publish = before?.publish ?? createPublisher()
    return { hash, ids, files: publish(files), publish }
  } catch (error) {
    throw await explained(error as Error, api, folder)
  }
}

/**
 * A message that names no file begins with the contract. An error of the program itself means that the contract lacks
 * something: the rules of lint say what.
 */
async function explained(error: Error, api: string, folder: string): Promise<Error> {
  const [, folders] = /^(\S*\/)?[\w.-]+\.(?:yaml|ts)\b/.exec(error.message) ?? [undefined, ' ']
  const before = folders === undefined ? `spec/${api}/` : folders === ' ' ? `spec/${api}: ` : ''
  const placed = withLines(before + error.message, folder)
  if (!/^(Type|Range|Reference)Error$/.test(error.name)) return new Error(placed)
  const faults = await lintFolder(api, folder).catch((lint: Error) => [lint.message])
  return new Error(faults.join('\n') || placed)
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  for (const name of await listFiles(folder))
    hash.update(`${name}\0`).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}

/** One command line serves all partners of a project, and finds an operation by its id. */
function refuseTwins(apis: readonly string[], known: ReadonlyMap<string, Rendered>): void {
  const owners = new Map<string, string>()
  for (const api of apis)
    for (const id of known.get(api)!.ids) {
      const other = owners.get(id)
      if (other !== undefined)
        throw new Error(`spec/${api}: operationId ${id} is an operation of spec/${other} too. Rename one.`)
      owners.set(id, api)
    }
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  strict: true,
}

type Publish = (files: ReadonlyMap<string, string>) => Map<string, string>

/** Compiles a module again only when its text changed: that is half the cost of a render. */
function createPublisher(): Publish {
  const known = new Map<string, { text: string; made: [string, string][] }>()
  return (files) => {
    for (const [name, text] of files)
      if (known.get(name)?.text !== text) known.set(name, { text, made: publish(name, text) })
    return new Map([...files.keys()].flatMap((name) => known.get(name)!.made))
  }
}

function publish(name: string, text: string): [string, string][] {
  const module = /^(.*)(?<!\.d)\.ts$/.exec(name)?.[1]
  if (module === undefined)
    return [[name, name === 'validators.js' ? ofNoPlace(renamed(text)) : renamed(text)]]
  const source = redirect(renamed(text))
  const declaration = ts.transpileDeclaration(source, { fileName: name, compilerOptions: options })
  return [
    [`${module}.js`, ts.transpileModule(source, { compilerOptions: options }).outputText],
    [`${module}.d.ts`, declaration.outputText],
  ]
}

const renamed = (text: string) => text.replace('`npm run generate`', '`lendspec generate`')

/** The library by its name, and the other modules as they are called when they are JavaScript. */
const redirect = (text: string) =>
  text
    .replaceAll(/(\bfrom |\bimport\()(["'])(?:\.\.\/)+src\/([\w./-]+)\.ts\2/g, '$1$2lendspec/run/$3.js$2')
    .replaceAll(/(\bfrom |\bimport\()(["'])(\.\/[\w./-]+)\.ts\2/g, '$1$2$3.js$2')

/** The bundler names the files it read by their place, which is another one on another machine. */
const ofNoPlace = (text: string) => text.replaceAll(/(?:[\w.@+~-]+\/)*(?=ajv\/dist\/)/g, 'node_modules/')
