import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
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
  renderSignature,
  renderWebhooks,
} from './render.ts'
import { renderSensitive } from './render-sensitive.ts'
import { renderContract, renderPartner, renderRegistries, renderRules } from './registry.ts'
import { renderBehaviour } from './behaviour/render.ts'
import { renderEvents } from './render-events.ts'
import { readScheme } from './scheme/check.ts'
import { renderScheme } from './scheme/render.ts'
import { findRequestNotes, refuseRequests } from './request/refuse.ts'
import { renderTokens } from './render-tokens.ts'
import { renderTypes } from './types.ts'
import { renderValidators, renderValidatorTypes } from './validators.ts'
import { renderVectors } from './vectors.ts'

const generated = join(root, 'generated')

/** All that is made from a contract, as a map from file name to text. Same contract, same bytes. */
export async function renderApi(api: string, spec = contracts): Promise<Map<string, string>> {
  return renderContractFiles(await loadContract(api, join(spec, api)))
}

/** The same of a contract that is loaded. */
export async function renderContractFiles(
  contract: Contract,
  vectorsOf = renderVectors,
): Promise<Map<string, string>> {
  const { api } = contract
  refuseRequests(contract)
  const banner = `// Made from spec/${api} by \`npm run generate\`. Do not edit.\n\n`
  for (const note of findRequestNotes(contract)) console.warn(`spec/${api}/${note}`)
  const validators = await renderValidators(contract)
  const decrypt = renderDecrypt(contract)
  const tokens = renderTokens(contract)
  const modules = {
    'types.ts': await renderTypes(contract),
    'operations.ts': renderOperations(contract) + renderServers(contract),
    'errors.ts': renderErrors(contract),
    'signature.ts': renderSignature(contract),
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
  const files = new Map([
    ['openapi.json', `${JSON.stringify(contract.document, null, 2)}\n`],
    ['vectors.json', `${await vectorsOf(contract)}\n`],
    ['validators.js', banner + validators.code],
  ])
  for (const [name, text] of Object.entries(modules)) files.set(name, await tidy(banner + text))
  const compiled = await renderScheme(contract)
  for (const [name, text] of compiled) files.set(name, await tidy(text))
  for (const [name, text] of await renderBehaviour(contract)) files.set(name, await tidy(text))
  for (const [name, text] of renderEvents(contract, compiled)) files.set(name, await tidy(banner + text))
  return files
}

/** The registries of all contracts, by file name. */
export async function renderIndexes(spec = contracts): Promise<Map<string, string>> {
  const rows = await Promise.all((await listApis(spec)).map((api) => loadRow(api, spec)))
  const files = [...renderRegistries(rows)].map(async ([name, text]) => [name, await tidy(text)] as const)
  return new Map(await Promise.all(files))
}

const loadRow = async (api: string, spec: string) => ({
  api,
  scheme: await loadScheme(api, spec),
  remembers: existsSync(join(spec, api, 'behaviour.yaml')),
  hasTokens: existsSync(join(spec, api, 'tokens.yaml')),
})

const loadScheme = async (api: string, spec: string) =>
  readScheme(
    parse(await readFile(join(spec, api, 'signature.yaml'), 'utf8')),
    api,
    `spec/${api}/signature.yaml`,
  )

/** This parser gives what the usual one gives, at half the cost. */
async function tidy(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, 'package.json'))), parser: 'babel-ts' })
}

/** Renders every contract first and only then replaces what was there, so that a faulty contract loses nothing. */
export async function generate(spec = contracts, out = generated): Promise<void> {
  const apis = await listApis(spec)
  const rendered = await Promise.all(apis.map(async (api) => ({ api, files: await renderApi(api, spec) })))
  const indexes = await renderIndexes(spec)
  await rm(out, { recursive: true, force: true })
  for (const { api, files } of rendered) {
    const folder = join(out, api)
    await mkdir(folder, { recursive: true })
    for (const [name, text] of files) await writeFile(join(folder, name), text)
    console.log(`generated/${api}: ${files.size} files`)
  }
  for (const [name, text] of indexes) await writeFile(join(out, name), text)
}
