import { readFileSync } from 'node:fs'
import prismCore from '@stoplight/prism-core'
import prismHttp from '@stoplight/prism-http'
import { describe, expect, it } from 'vitest'
import { type PartnerName, partnerNames } from '../../generated/index.ts'
import type { Document } from '../../src/generate/openapi.ts'
import type { Operation } from '../../src/core/contract.ts'
import { profiles } from '../../src/mock/profiles.ts'
import { isFull, share } from '../share.ts'
import { allOperations, exampleOf, gatewayWith, requestOf, signExample } from '../support.ts'

// What a tool shows that knows nothing of lendspec: of several examples the first.

const documents = Object.fromEntries(
  partnerNames.map((api): [string, Document] => {
    return [api, JSON.parse(readFileSync(`generated/${api}/openapi.json`, 'utf8')) as Document]
  }),
)

const isSuccess = ({ envelope }: Operation, answer: unknown) => {
  const found = answer as Record<string, unknown>
  if (envelope.open) return true
  if (envelope.proof) return Boolean(found[envelope.proof]) && !found[envelope.error ?? '']
  const code = envelope.code.map((name) => found[name]).find((value) => value !== undefined)
  // A call that is in progress was accepted, too.
  return [...envelope.success, ...(envelope.pending?.codes ?? [])].some((value) => value === code)
}

/** Every list of examples in the contracts: of requests, of responses, of notifications, of shared responses. */
const lists = partnerNames.flatMap((api) => {
  const found: { api: string; place: string; names: string[] }[] = []
  const visit = (node: unknown, path: string[]): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'examples' || Array.isArray(child)) visit(child, [...path, key])
      else found.push({ api, place: path.slice(1).join(' '), names: Object.keys(child as object) })
    }
  }
  visit(documents[api], [])
  return found
})

const responsesOf = ({ api, operation }: { api: PartnerName; operation: Operation }) => {
  const content = documents[api]?.paths[operation.path]?.post?.responses['200']?.content
  return content?.['application/json']?.examples ?? {}
}

describe('of several examples', () => {
  it.each(lists)('$api $place: none has a name of digits, and ok is first where it is one', ({ names }) => {
    expect(names.filter((name) => /^-?\d+$/.test(name))).toEqual([])
    if (names.includes('ok')) expect(names[0]).toBe('ok')
  })

  it.each(allOperations)('the first response of $api $id is a success', ({ api, operation }) => {
    const [first] = Object.values(responsesOf({ api, operation }))
    expect(isSuccess(operation, first?.value)).toBe(true)
  })

  if (isFull)
    it.each(partnerNames)('Prism alone returns success for each operation of %s', async (api) => {
      const operations = await prismHttp.getHttpOperationsFromSpec(structuredClone(documents[api]!))
      const mock = { dynamic: false }
      const config = {
        checkSecurity: false,
        validateRequest: true,
        validateResponse: true,
        errors: false,
        mock,
      }
      const options = { ...config, isProxy: false as const, upstreamProxy: undefined }
      const logger = prismCore.createLogger('prism', { level: 'silent' })
      const prism = prismHttp.createInstance(options, { logger })
      for (const operation of Object.values(profiles[api].contract.operations)) {
        const { headers, body } = operation.signed
          ? await signExample(api, operation)
          : { headers: {}, body: exampleOf(api, operation).parameters }
        const result = await prism.request(
          {
            method: 'post',
            url: { path: operation.path, query: {} },
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.parse(body) as unknown,
          },
          operations,
          { ...options },
        )()
        if (result._tag === 'Left') throw result.left
        const { output } = result.right
        const answer: unknown = typeof output.body === 'string' ? JSON.parse(output.body) : output.body
        expect(isSuccess(operation, answer), operation.id).toBe(true)
      }
    })
})

describe.each(['examples', 'prism'] as const)('the example of a code, answered by %s', (engine) => {
  const gateway = gatewayWith({ engine })

  it.each(engine === 'prism' ? share(allOperations) : allOperations)(
    '$api $id: has its name in the contract, and the code',
    async ({ api, operation }) => {
      const names = Object.keys(responsesOf({ api, operation })).filter((name) => name.startsWith('error-'))
      expect(names).toEqual(operation.errors.map((code) => `error-${code}`))
      for (const code of operation.errors) {
        const texts = []
        for (const wish of [
          `error=${code}`,
          `example=error-${code}`,
          `example=${code}`,
          `sequence=error-${code}`,
        ]) {
          const signed = operation.signed
            ? await signExample(api, operation)
            : { headers: {}, body: exampleOf(api, operation).parameters }
          const request = requestOf(api, operation, signed)
          request.headers.set('prefer', wish)
          texts.push(await (await gateway(request)).text())
        }
        expect(new Set(texts).size, String(code)).toBe(1)
        expect(isSuccess(operation, JSON.parse(texts[0]!))).toBe(false)
        expect(texts[0]).toContain(String(code))
      }
    },
  )

  it('does not exist for an operation without that code', async () => {
    const { sendSmsAuthCode } = profiles.ppdai.contract.operations
    for (const name of ['error-1003', '1003', 'error-', 'rate-limit']) {
      const request = requestOf('ppdai', sendSmsAuthCode!, await signExample('ppdai', sendSmsAuthCode!))
      request.headers.set('prefer', `example=${name}`)
      expect((await gateway(request)).status, name).toBe(400)
    }
  })
})
