import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { replaceFolder } from '../files/replace.ts'
import { renderCalls, renderClient } from './render-client.ts'
import { renderConnect } from './render-connect.ts'
import { renderDecrypt } from './render-decrypt.ts'
import { renderSigner } from './render-signer.ts'
import { type Contract, contracts, listApis, loadContract } from './contract.ts'
import { root } from './redocly.ts'
import {
  renderErrors,
  renderExamples,
  renderFlows,
  renderOperations,
  renderServers,
  renderWebhooks,
} from './render.ts'
import { renderSensitive } from './render-sensitive.ts'
import { renderRegistries } from './registry.ts'
import { renderContract, renderPartner, renderRules } from './render-partner.ts'
import { renderArazzo } from './arazzo.ts'
import { renderBehaviour } from './behaviour/render.ts'
import { summarize } from './behaviour/summary.ts'
import { renderEvents } from './render-events.ts'
import { readScheme } from './scheme/check.ts'
import { renderScheme } from './scheme/render.ts'
import { findRequestNotes, refuseRequests } from './request/refuse.ts'
import { renderTokens } from './render-tokens.ts'
import { renderTypes } from './types.ts'
import { createValidators, renderValidatorTypes } from './validators.ts'
import { renderVectors } from './vectors.ts'

const generated = join(root, 'generated')

/** Lays out the text of a module. */
type Tidy = (text: string) => string | Promise<string>

/** All that is made from a contract, as a map from file name to text. Same contract, same bytes. */
export async function renderContractFiles(
  contract: Contract,
  vectorsOf = renderVectors,
  tidy: Tidy = pretty,
): Promise<Map<string, string>> {
  const { api } = contract
  refuseRequests(contract)
  const banner = `// Made from spec/${api} by \`npm run generate\`. Do not edit.\n\n`
  for (const note of findRequestNotes(contract)) console.warn(`spec/${api}/${note}`)
  const validators = createValidators(contract)
  const decrypt = renderDecrypt(contract)
  const tokens = renderTokens(contract)
  const modules = {
    'types.ts': renderTypes(contract),
    'operations.ts': renderOperations(contract) + renderServers(contract),
    'errors.ts': renderErrors(contract),
    'examples.ts': renderExamples(contract),
    'flows.ts': renderFlows(contract),
    'sensitive.ts': renderSensitive(contract),
    'client.ts': renderClient(contract),
    'calls.ts': renderCalls(contract),
    'signer.ts': renderSigner(contract),
    'connect.ts': renderConnect(contract),
    'contract.ts': renderContract(),
    'rules.ts': renderRules(contract),
    'partner.ts': renderPartner(contract),
    ...(decrypt !== undefined && { 'decrypt.ts': decrypt }),
    ...(tokens !== undefined && { 'tokens.ts': tokens }),
    ...(contract.document.webhooks && { 'webhooks.ts': renderWebhooks(contract) }),
    'validators.d.ts': renderValidatorTypes(validators.names),
  }
  const arazzo = renderArazzo(contract)
  const files = new Map([
    [
      'openapi.json',
      `${JSON.stringify({ ...contract.document, 'x-stateful': summarize(contract) }, null, 2)}\n`,
    ],
    ...(arazzo === undefined ? [] : [['flows.arazzo.json', arazzo] as const]),
    ['vectors.json', `${await vectorsOf(contract)}\n`],
    ['validators.js', banner + (await validators.render())],
  ])
  for (const [name, text] of Object.entries(modules)) files.set(name, await tidy(banner + text))
  const compiled = await renderScheme(contract)
  for (const [name, text] of compiled) files.set(name, await tidy(text))
  for (const [name, text] of await renderBehaviour(contract)) files.set(name, await tidy(text))
  for (const [name, text] of renderEvents(contract, compiled)) files.set(name, await tidy(banner + text))
  return files
}

/** The registries of all contracts, by file name. */
export async function renderIndexes(apis: readonly string[], spec: string, tidy: Tidy) {
  const rows = await Promise.all(apis.map((api) => loadRow(api, spec)))
  const files = [...renderRegistries(rows)].map(async ([name, text]) => [name, await tidy(text)] as const)
  return new Map(await Promise.all(files))
}

const loadRow = async (api: string, spec: string) => ({
  api,
  scheme: readScheme(await readYaml(join(spec, api, 'signature.yaml')), api, `spec/${api}/signature.yaml`),
  remembers: existsSync(join(spec, api, 'behaviour.yaml')),
  hasCauses: existsSync(join(spec, api, 'causes.ts')),
  hasTokens: existsSync(join(spec, api, 'tokens.yaml')),
})

const readYaml = async (file: string): Promise<unknown> => parse(await readFile(file, 'utf8'))

/**
 * Lays out a module as the sources are, unless it is so large that GitHub shows no diff of it: nobody reads that, and it would
 * take more time and memory than the rest of a generation.
 */
async function pretty(text: string): Promise<string> {
  if (text.length > 1_000_000) return text
  const { format, resolveConfig } = await import('prettier')
  // This parser gives what the usual one gives, at half the cost.
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'babel-ts' })
}

/** Everything in generated/, by path. */
export async function renderAll(spec = contracts): Promise<Map<string, string>> {
  const apis = await listApis(spec)
  const rendered = apis.map(async (api) => {
    const files = await renderContractFiles(await loadContract(api, join(spec, api)))
    return [...files].map(([name, text]) => [`${api}/${name}`, text] as const)
  })
  return new Map([...(await Promise.all(rendered)).flat(), ...(await renderIndexes(apis, spec, pretty))])
}

/** Renders every contract first and only then replaces what was there, so that a faulty contract loses nothing. */
export async function generate(spec = contracts, out = generated): Promise<void> {
  const files = await renderAll(spec)
  await replaceFolder(files, out)
  console.log(`generated: ${files.size} files`)
}
