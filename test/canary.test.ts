import { describe, expect, it } from 'vitest'
import * as awda from '../generated/awda/sensitive.ts'
import * as ppdai from '../generated/ppdai/sensitive.ts'
import { isLendspecError } from '../src/core/errors.ts'
import { classesOf } from '../src/core/redact.ts'
import { answerScenarios, warnings } from './client/faults/answers.ts'
import { hits, pem, placeCanaries, secret, sensitiveFields, token } from './client/faults/canaries.ts'
import { commands, runCommand } from './client/faults/commands.ts'
import { gatewayScenarios } from './client/faults/gateway.ts'
import { requestScenarios } from './client/faults/requests.ts'
import { createScene, type Scenario, surfaces } from './client/faults/scene.ts'
import { sensitiveFieldsOf } from './client/faults/spec-fields.ts'
import { allOperations } from './support.ts'

const scenarios = [...answerScenarios, ...requestScenarios, ...gatewayScenarios]

/** Runs a scenario for every operation: what each showed, and what each threw. */
const runAll = (scenario: Scenario) =>
  Promise.all(
    allOperations.map(async ({ api, operation, id }) => {
      const scene = createScene(api, operation)
      try {
        await scenario(scene)
        return { id, failed: false, error: undefined, shown: scene.shown }
      } catch (error) {
        return { id, failed: true, error, shown: [...scene.shown, ...surfaces(error)] }
      }
    }),
  )

describe('a failure reveals no secret and no personal data', () => {
  it.each(scenarios)('%s', async (_, scenario) => {
    const results = await runAll(scenario)
    const failures = results.filter(({ failed, error }) => failed && error !== undefined)
    for (const { id, error } of failures) expect(isLendspecError(error), `${id}: ${error}`).toBe(true)
    for (const { id, shown } of results) expect(hits(shown.join('\n')), id).toEqual([])
    expect(failures.length).toBeGreaterThan(0)
  })

  it.each(warnings)('%s', async (_, scenario) => {
    const results = await runAll(scenario)
    for (const { id, shown } of results) expect(hits(shown.join('\n')), id).toEqual([])
    expect(results.some(({ shown }) => shown.join().includes('"drift"'))).toBe(true)
  })

  it.concurrent.each(commands)('the command line %s', async (_, command) => {
    const { code, printed } = await runCommand(command)
    expect([code, hits(printed)], printed).toEqual([command.args('')[0] === 'sign' ? 2 : 1, []])
    expect(printed).toMatch(/^lendspec: /m)
    if (command.args('').includes('--verbose')) {
      expect(printed).toMatch(/^parameters .*"Mobile":"<phone>".*"SMSAuthCode":"<token>"/m)
      expect(printed).toMatch(/^event .*"outcome":"RejectedError"/m)
    }
  })
})

describe('the sweep', () => {
  it('covers 40 failures and more', () => {
    const names = new Set([...scenarios, ...warnings, ...commands].map(([name]) => name))
    expect(names.size).toBeGreaterThanOrEqual(40)
  })

  it.each(['ppdai', 'awda'] as const)(
    'knows every field that spec/%s calls sensitive, of operations and notifications',
    (api) => {
      const known = sensitiveFieldsOf(api)
      const byName = (id: string, side: string) =>
        Object.fromEntries(
          known
            .get(id)!
            .filter((field) => field.side === side)
            // Of a name in several places the first has its class.
            .reverse()
            .map(({ path, kind }) => [path.at(-1), kind]),
        )
      const wanted = [...known.keys()].map((id) => [
        id,
        { request: byName(id, 'request'), answer: byName(id, 'answer') },
      ])
      expect(wanted.length).toBeGreaterThan(0)
      const { fields } = { ppdai, awda }[api]
      const found = Object.entries(fields).map(([id, { request, answer }]) => [
        id,
        { request: Object.fromEntries(classesOf(request)), answer: Object.fromEntries(classesOf(answer)) },
      ])
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted))
    },
  )

  it('has a canary in every sensitive field of every operation', () => {
    for (const { api, operation } of allOperations) {
      const text = JSON.stringify(placeCanaries(api, operation))
      const fields = sensitiveFields(api, operation)
      for (const [field] of fields) expect(text).toContain(`"${field}":`)
      if (fields.length) expect(hits(text)).not.toEqual([])
    }
  })

  it('finds a canary in every spelling', () => {
    for (const canary of [pem.split('\n')[3]!, secret, token]) {
      for (const text of [canary, `x${canary}`, `xx${canary}`, `xxx${canary}`]) {
        expect(hits(`- ${text} -`)).not.toEqual([])
        expect(hits(Buffer.from(text).toString('base64'))).not.toEqual([])
        expect(hits(Buffer.from(text).toString('hex'))).not.toEqual([])
      }
    }
    expect(hits('nothing')).toEqual([])
  })
})
