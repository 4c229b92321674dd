import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { partnerNames } from '../generated/index.ts'
import { operations } from '../generated/awda/operations.ts'
import type { Document } from '../src/generate/openapi.ts'
import { kitRules, runRules } from '../src/generate/rules/index.ts'
import { readKit } from '../src/generate/rules/extensions.ts'
import { readFiles } from '../src/generate/rules/files.ts'
import { isLendspecError } from '../src/core/errors.ts'
import type { Question } from '../src/mock/engine.ts'
import { createExamplesEngine } from '../src/mock/examples.ts'
import { createPrismEngine } from '../src/mock/prism.ts'
import { profiles } from '../src/mock/profiles.ts'
import { stepBetween } from '../src/core/versions.ts'
import { openFolder } from './command.ts'
import { ask } from './signing/differential/compare.ts'
import { hits } from './client/faults/canaries.ts'
import { gatewayScenarios } from './client/faults/gateway.ts'
import { texts } from './client/faults/hostile.ts'
import { createScene, surfaces } from './client/faults/scene.ts'
import { addressed } from './mock/negatives/partner.ts'
import { requestsOf } from './mock/negatives/schema.ts'
import { fullValue } from './mock/negatives/values.ts'
import { violationsOf } from './mock/negatives/violations.ts'
import { kitSlips } from './generate/rules/kit-slips.ts'
import { allOperations, answering, awdaClient, gatewayWith, requestOf, signExample } from './support.ts'

// One test of each thing that the full project tests at length (full.ts).

const documentOf = async (api: string) =>
  JSON.parse(await readFile(`generated/${api}/openapi.json`, 'utf8')) as Document

it('canary: a refusal shows neither key nor personal data', async () => {
  for (const { api, operation, id } of allOperations.filter((one) => one.operation.signed)) {
    const scene = createScene(api, operation)
    const [, scenario] = gatewayScenarios[0]!
    const error = await Promise.resolve(scenario(scene)).catch((reason: unknown) => reason)
    expect(isLendspecError(error), id).toBe(true)
    expect(hits([...scene.shown, ...surfaces(error)].join('\n')), id).toEqual([])
  }
})

// Its process works while both engines are loaded.
it.concurrent('cli: lists operations', async ({ expect }) => {
  const { code, stdout, stderr } = await openFolder().lendspec(['operations', '--json'])
  expect([code, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toHaveLength(allOperations.length)
})

it.concurrent.for(partnerNames)(
  'differential: both engines respond alike to the example of %s',
  async (api, { expect }) => {
    const { contract, examples } = profiles[api]
    const operation = Object.values(contract.operations)[0]!
    const { headers, body } = await signExample(api, operation)
    const question = {
      operation,
      headers: Object.fromEntries(new Headers(headers)),
      body: JSON.parse(body) as Question['body'],
      example: 'ok',
    }
    const engines = [createExamplesEngine(contract, examples), createPrismEngine(await documentOf(api))]
    const [one, other] = await Promise.all(
      engines.map(async (engine) => ask(await engine, question, contract)),
    )
    expect(other).toEqual(one)
    expect(one).toMatchObject({ faults: [], answer: { status: 200 } })
  },
)

it.each(Object.entries(texts).slice(0, 5))('hostile: ends in a typed error: %s', async (_, text) => {
  const error: unknown = await awdaClient(answering(text), { retry: false })
    .getLoan({})
    .catch((reason: unknown) => reason)
  expect(isLendspecError(error), String(error)).toBe(true)
})

it('malformed: is answered in JSON', async () => {
  const operation = operations.registerUser
  const { body, headers } = await signExample('awda', operation)
  for (const good of ['{', body.slice(1), body.slice(0, -1)]) {
    const response = await gatewayWith()(requestOf('awda', operation, { headers, body: good }))
    expect(await response.json()).toMatchObject({ code: 1007 })
  }
})

it.each(partnerNames)('negatives: the first violation of each request of %s is refused', async (api) => {
  const document = await documentOf(api)
  const validators = await profiles[api].contract.validators()
  for (const { id, schema, example } of requestsOf(document)) {
    const base = addressed(api, fullValue(document, schema, example))
    const [violation] = violationsOf(document, schema, base)
    expect(validators[`${id}Request`]!(violation?.body), id).toBe(false)
  }
})

it('package-update: a new generator raises a package by a step', () => {
  expect(stepBetween('1.2.3', '1.3.0')).toBe('minor')
})

it('rules: a slip is found, and nothing in the contracts', async () => {
  const kit = await readKit(await Promise.all(partnerNames.map((api) => readFiles(api))))
  const slip = kitSlips['extension is used'][0]!
  expect(await runRules(kitRules, kit)).toEqual({})
  expect(await runRules(kitRules, slip.change(kit))).toEqual({
    'extension is used': [expect.stringContaining(slip.says)],
  })
})
