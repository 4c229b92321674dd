import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplesFor, server as address } from '../../../src/generate/samples/index.ts'
import type { Language } from '../../../src/generate/samples/language.ts'
import { loadApps } from '../../../src/mock/apps.ts'
import { type DemoApp, ensureDemoApp } from '../../../src/mock/demo.ts'
import { createGateway, type LogEntry } from '../../../src/mock/gateway.ts'
import { profiles } from '../../../src/mock/profiles.ts'
import { type RunningServer, serve } from '../../../src/mock/serve.ts'
import { allOperations } from '../../support.ts'
import { missing } from '../../tools.ts'
import { build, type Run, runAll } from './execute.ts'

/** One operation for each way in which a response shows success. */
const envelopes = [
  ...new Map(allOperations.map((one) => [JSON.stringify([one.api, one.operation.envelope]), one])).values(),
]

/** A refusal of the partner inside HTTP 200. */
function refusalOf({ api, operation: { id, envelope } }: (typeof allOperations)[number]): string {
  if (envelope.open) return JSON.stringify({ Code: 'GTW-1000' })
  const answers = Object.entries(profiles[api].examples[id]?.response ?? {})
  const [, refusal] = answers.find(([name]) => name.startsWith('error-')) ?? []
  return refusal ?? JSON.stringify({ [envelope.error ?? '']: 'refused' })
}

/** Builds the samples of one language, executes them against a gateway, and has them fail where they must. */
export function testLanguage(language: Language): void {
  const { tools, label } = language
  if (missing(tools).length) {
    it.skip(`the samples in ${label} (needs ${tools.join(', ')})`)
    return
  }
  describe(`the samples in ${label}`, () => {
    let folder: string
    let demo: DemoApp
    let server: RunningServer
    let gateway: (request: Request) => Promise<Response>
    let answer: typeof gateway
    let runs: Map<string, Run>
    const verdicts = new Map<string, string[]>()
    const onAnswer = ({ operation, verdict }: LogEntry) =>
      verdicts.set(operation, [...(verdicts.get(operation) ?? []), verdict])

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lendspec-samples-'))
      demo = await ensureDemoApp(join(folder, '.lendspec'))
      await writeFile(join(folder, '.lendspec', 'ppdai-access-token.txt'), 'token-of-nobody\n')
      gateway = createGateway({ apps: await loadApps(demo.configFile), onAnswer })
      answer = gateway
      server = await serve((request) => answer(request))
      const sources = allOperations.map(({ api, id }): [string, string] => {
        const sample = samplesFor(api, id).find(({ lang }) => lang === language.lang)
        return [id, sample!.source.replace(address, server.url)]
      })
      await build(language, folder, new Map(sources))
      runs = await runAll(
        language,
        folder,
        allOperations.map(({ id }) => id),
      )
    }, 300_000)
    afterAll(async () => {
      await server?.close()
      await rm(folder, { recursive: true })
    })

    it.each(allOperations)('$api $id is accepted', ({ id }) => {
      expect(runs.get(id)).toMatchObject({ code: 0 })
      expect(verdicts.get(id)).toEqual(['ok'])
    })

    it.each([
      ['contains a refusal', refusalOf, envelopes],
      [
        'does not say that it succeeded',
        () => '{}',
        envelopes.filter(({ operation }) => !operation.envelope.open),
      ],
    ])(
      'fail when a response of HTTP 200 %s',
      async (_, textFor, called) => {
        answer = async ({ url }) => {
          const one = allOperations.find(({ operation }) => url.endsWith(operation.path))!
          return new Response(textFor(one))
        }
        const ids = called.map(({ id }) => id)
        const failed = await runAll(language, folder, ids)
        for (const id of ids) expect(failed.get(id)?.code, id).toBeGreaterThan(0)
      },
      120_000,
    )

    it('fail where the key or secret is not that of the app', async () => {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
      await writeFile(demo.ppdai.privateKeyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }))
      await writeFile(demo.awda.secretFile, 'a-secret-of-somebody-else\n')
      answer = gateway
      for (const id of ['sendSmsAuthCode', 'registerUser']) {
        verdicts.delete(id)
        const failed = await runAll(language, folder, [id])
        expect(failed.get(id)?.code, id).toBeGreaterThan(0)
        expect(verdicts.get(id)).toEqual(['signature-mismatch'])
      }
    }, 120_000)
  })
}
