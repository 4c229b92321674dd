import { access, constants, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type PartnerName, partners } from '../../generated/index.ts'
import type { RunOptions } from '../conformance/ask.ts'
import { planRun, type Planned } from '../conformance/plan.ts'
import { probe } from '../conformance/probe.ts'
import { summarize, toErrorJUnit, toEvidence, toJUnit, verdictOf } from '../conformance/report.ts'
import { violationsOf, type Result, runContract } from '../conformance/run.ts'
import type { Document } from '../conformance/schema.ts'
import type { Grade } from '../core/contract.ts'
import { writing } from '../files/file-error.ts'
import { isLoopback } from '../core/loopback.ts'
import { profiles } from '../mock/profiles.ts'
import { findOperation, print, say, table, UsageError } from './io.ts'
import { withProgress } from '../files/progress.ts'
import { findResponseCheck, type ResponseKeys } from './response-keys.ts'
import { chooseServer } from './server.ts'
import { endWith, terminal } from './terminal.ts'
import { runFlows } from './test-flows.ts'
import { type Caller, readTestConfig } from './test-config.ts'

export interface TestOptions extends ResponseKeys {
  server: string
  config?: string
  allow?: string[]
  plan?: boolean
  flows?: true | string[]
  failOn?: Grade
  /** Milliseconds. */
  timeout?: number
  json?: boolean
  junit?: string
  evidence?: string
  allowInsecureTransport?: boolean
}

/**
 * `lendspec test`: runs the contract tests against a server. Exit code 1 when server and contract differ, 3 when the server
 * does not respond.
 */
export async function runTests(api: PartnerName, options: TestOptions): Promise<void> {
  const { contract, refusals, ...profile } = profiles[api]
  const server = chooseServer(contract, options.server, options.allowInsecureTransport ?? false)
  const allowed = new Set(options.allow?.map((id) => findOperation(api, id).id))
  for (const file of [options.junit, options.evidence]) if (file !== undefined) await checkTarget(file)
  const caller = await readTestConfig(api, options.config, isLoopback(server.url))
  const { flows } = options
  // A flow gets its token from one of its calls.
  const given = flows ? { ...caller, accessToken: caller.accessToken ?? '' } : caller
  const plan = planRun(contract, server, caller.paths, allowed).map((one) => refuseWithout(one, given))
  if (!flows || options.plan) showPlan(plan, api)
  if (options.plan) return
  const checkResponse = await findResponseCheck(api, options, {}, isLoopback(server.url))

  const { failOn, timeout } = options
  const run: RunOptions = {
    ...{ api, contract, refusals, server, fetch, now: Date.now, checkResponse, ...caller },
    document: (await profile.document()) as Document,
    ...(failOn !== undefined && { failOn }),
    ...(timeout !== undefined && { timeout }),
  }
  const why = await withProgress('waiting for the server', () => probe(plan, run), terminal().stderr)
  if (why !== undefined)
    return reportUnreachable(api, `cannot reach ${api} at ${server.url}: ${why}`, options)
  const results = flows
    ? await runFlows(api, flows, plan, { ...run, inputs: caller.inputs })
    : await runAll(plan, run)
  print(options.json ? JSON.stringify(results.map(summarize), null, 2) : toTable(results))
  conclude(results)
  // Last: the results are on stdout already where a file cannot be written.
  await writeReports(options, toJUnit(api, results, flows ? [] : plan.filter(({ call }) => !call)), () => {
    const { tables, sensitiveHeaders } = partners[api]
    const redaction = { document: run.document, ...tables, sensitiveHeaders }
    return results.map((result) => toEvidence(result, redaction))
  })
}

async function runAll(plan: readonly Planned[], run: RunOptions): Promise<Result[]> {
  const results: Result[] = []
  const done = () => `testing ${results.at(-1)?.operation.id ?? ''}, ${results.length} checks done`
  await withProgress(
    done,
    async () => {
      for await (const result of runContract(plan, run)) {
        results.push(result)
        const { operation, check, drifts, unanswered } = result
        if (unanswered !== undefined) say(`error: ${operation.id}, ${check}: no response (${unanswered})`)
        for (const { kind, path, detail, warning } of drifts)
          say(`${warning ? 'warning' : 'drift'}: ${operation.id}, ${check}: ${kind} ${path}: ${detail}`)
      }
    },
    terminal().stderr,
  )
  return results
}

function conclude(results: readonly Result[]): void {
  const count = (verdict: string) => results.filter((result) => verdictOf(result) === verdict).length
  const [differing, warnings, errors] = [count('drift'), count('warning'), count('error')]
  const more = [warnings && `${warnings} with warnings`, errors && `${errors} without a response`].filter(
    Boolean,
  )
  say([`${results.length} checks, ${differing} with drift`, ...more].join(', '))
  if (results.length === 0) say('No operation was called: allow one with --allow, or give its "parameters"')
  if (differing || results.length === 0) endWith(1)
  else if (errors) endWith(3)
}

async function reportUnreachable(api: PartnerName, message: string, options: TestOptions): Promise<void> {
  say(`lendspec: ${message}`)
  say('Is --server the whole base URL, and is the server running? Help: lendspec test --help')
  endWith(3)
  await writeReports(options, toErrorJUnit(api, message), () => [])
}

async function writeReports(
  { junit, evidence }: TestOptions,
  xml: string,
  seen: () => unknown,
): Promise<void> {
  if (junit) await writing(junit, () => writeFile(junit, xml))
  if (evidence) await writing(evidence, () => writeFile(evidence, `${JSON.stringify(seen(), null, 2)}\n`))
}

/** Skips what lacks parameters or a token, so that the plan shows it before anything is sent. */
function refuseWithout(planned: Planned, { parameters, accessToken }: Caller): Planned {
  const { operation, call } = planned
  if (!call) return planned
  if (!(operation.id in parameters))
    return { ...planned, call: false, why: `its "parameters" are not in the config` }
  if (operation.accessToken && accessToken === undefined)
    return { ...planned, call: false, why: 'it needs "accessTokenFile"' }
  return planned
}

function showPlan(plan: readonly Planned[], api: PartnerName): void {
  for (const { operation, call, why } of plan) {
    const times =
      call && operation.retry !== 'safe'
        ? `, sent ${1 + violationsOf(api, operation).length} times at most`
        : ''
    say(`${call ? 'calls' : 'skips'} ${operation.id}: ${why}${times}`)
  }
}

/** Checked before anything is sent, so that results are not lost. */
async function checkTarget(file: string): Promise<void> {
  if (file === '') throw new UsageError('--junit and --evidence need the name of a file')
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) throw new UsageError(`${file} is a folder: name a file`)
  const folder = dirname(resolve(file))
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(
      `${file}: there is no writable folder ${folder}. Create it, or name a file elsewhere`,
    )
  })
}

const verdictTexts = {
  ok: 'as the contract says',
  warning: 'warning',
  drift: 'drift',
  error: 'no response',
} as const

function toTable(results: readonly Result[]): string {
  const lines = results.map((one) => [one.operation.id, one.check, one.saw, verdictTexts[verdictOf(one)]])
  return table([['OPERATION', 'CHECK', 'SERVER', 'VERDICT'], ...lines])
}
