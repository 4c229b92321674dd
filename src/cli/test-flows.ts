import { type PartnerName, partners } from '../../generated/index.ts'
import { type FlowRun, operationsOf, runFlow } from '../conformance/flows.ts'
import type { Planned } from '../conformance/plan.ts'
import type { Result } from '../conformance/result.ts'
import type { RunOptions } from '../conformance/ask.ts'
import { isLoopback } from '../core/loopback.ts'
import type { RunInput } from '../core/partner.ts'
import { say, unknown } from './io.ts'

/** A real server is not waited for longer. */
const longestWait = 60_000

/**
 * Runs the flows of these ids, or all. A stateful mock gets a session for each, and its clock is moved; elsewhere calls with
 * side effects have to be allowed.
 */
export async function runFlows(
  api: PartnerName,
  ids: true | readonly string[],
  plan: readonly Planned[],
  options: RunOptions & { readonly inputs: Readonly<Record<string, unknown>> },
): Promise<Result[]> {
  const all = partners[api].flows.filter(({ run }) => run)
  const known = all.map(({ id }) => id)
  for (const id of ids === true ? [] : ids)
    if (!known.includes(id)) throw unknown(`${api} has no flow that can be run:`, id, known)
  const control = await findControl(api, options)
  const results: Result[] = []
  for (const flow of all.filter(({ id }) => ids === true || ids.includes(id))) {
    const refused = plan.find(({ operation, call }) => !call && operationsOf(flow).includes(operation.id))
    if (refused && !control) {
      say(`skips ${flow.id}: ${refused.operation.id}: ${refused.why}`)
      continue
    }
    const session = `flow-${flow.id}`
    if (control) await control('POST', 'reset', session, {})
    const done = await runFlow(flow, { ...options, ...(control ? remembering(control, session) : real()) })
    results.push(...done.results)
    say(`flow ${flow.id}: ${done.results.length} calls${done.stopped ? `, stopped: ${done.stopped}` : ''}`)
  }
  return results

  function remembering(ask: Control, session: string): Pick<FlowRun, 'wait' | 'input' | 'server'> {
    const { origin, pathname } = new URL(options.server.url)
    return {
      server: { ...options.server, url: `${origin}/~${session}${pathname.replace(/^\/~[^/]*/, '')}` },
      wait: async (milliseconds) =>
        (await ask('POST', 'clock', session, { advance: milliseconds })) !== undefined,
      async input(name, { mock }, sent) {
        if (!mock) return options.inputs[name]
        const key = encodeURIComponent(String((sent as Record<string, unknown>)[mock.key]))
        const found = await ask('GET', `state/${mock.entity}/${key}`, session)
        return (found as Record<string, unknown> | null)?.[mock.field]
      },
    }
  }

  function real(): Pick<FlowRun, 'wait' | 'input'> {
    return {
      async wait(milliseconds) {
        if (milliseconds > longestWait) return false
        await new Promise((done) => setTimeout(done, milliseconds))
        return true
      },
      input: async (name: string, _input: RunInput) => options.inputs[name],
    }
  }
}

type Control = (method: string, path: string, session: string, body?: object) => Promise<unknown>

/** The control API, where the server is a mock that remembers. */
async function findControl(
  api: PartnerName,
  { server, fetch }: Pick<RunOptions, 'server' | 'fetch'>,
): Promise<Control | undefined> {
  const { origin } = new URL(server.url)
  if (!isLoopback(origin)) return undefined
  const ask: Control = async (method, path, session, body) => {
    const url = `${origin}/_lendspec/${api}/${path}?session=${session}`
    const response = await fetch(new Request(url, { method, ...(body && { body: JSON.stringify(body) }) }))
    return response.ok ? response.json() : undefined
  }
  return Array.isArray(await ask('GET', 'sessions', 'flow').catch(() => undefined)) ? ask : undefined
}
