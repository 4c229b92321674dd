import { inspect } from 'node:util'
import { afterAll, expect } from 'vitest'
import type { PartnerName } from '../../../generated/index.ts'
import type { Operation } from '../../../src/core/contract.ts'
import { allOperations } from '../../support.ts'
import { hits, personal, placeCanaries, token } from './canaries.ts'
import { surfaces } from './scene.ts'
import { spellings } from './shapes.ts'

// What every part of the canary sweep shares: which values in which spellings, and how a leak is recognised.

/** Every class in every spelling and place; by default every surface gets each class, in some spellings. */
export const isFull = process.env['SWEEP'] === 'full'

const values: Readonly<Record<string, string>> = { ...personal, 'access token': token }
const kinds = Object.keys(values)
const names = Object.keys(spellings)

export interface Case {
  readonly kind: string
  readonly spelling: string
  /** The value as it is spelled. */
  readonly text: string
}

/** Default: a quarter of the spellings, another one for each class, so that every spelling is met by several. */
const casesOf = (kind: string, value: string): readonly Case[] =>
  names
    .filter((_, index) => isFull || (index + kinds.indexOf(kind)) % 4 === 0)
    .map((spelling) => ({ kind, spelling, text: spellings[spelling]!(value) }))

/** One row for each class, for a table of tests. */
export const classes: readonly (readonly [kind: string, cases: readonly Case[]])[] = kinds.map((kind) => [
  kind,
  casesOf(kind, values[kind]!),
])

/** A secret of an app, spelled in every way. */
export const casesOfSecret = (secret: string) => casesOf('secret', secret)

const checks = new Map<string, number>()

/** Each text is one check of its surface. */
export function expectNoLeak(
  surface: string,
  shown: Readonly<Record<string, string>>,
  what: string,
  find = hits,
): void {
  checks.set(surface, (checks.get(surface) ?? 0) + Object.keys(shown).length)
  const isClean = find(Object.values(shown).join('\n')).length === 0
  for (const [part, text] of isClean ? [] : Object.entries(shown)) {
    const found = find(text)
    expect(found, `${surface}, ${part}, ${what}:\n${text.slice(0, 2000)}`).toEqual([])
  }
  expect(isClean, `${surface}, ${what}`).toBe(true)
}

/** At the end of a file: the number of checks of each surface. */
export function reportChecks(): void {
  afterAll(() => {
    const lines = [...checks].map(([surface, count]) => `  ${surface}: ${count}`)
    const sum = [...checks.values()].reduce((all, count) => all + count, 0)
    console.log(`sweep: ${sum} checks\n${lines.join('\n')}`)
  })
}

/** One of them, so that in the end every class and every spelling has met each; with `full` all. */
export function pick<T>(all: Readonly<Record<string, T>>, { kind, spelling }: Case): readonly [string, T][] {
  const entries = Object.entries(all)
  const at = kinds.indexOf(kind) + names.indexOf(spelling)
  return isFull ? entries : [entries[Math.max(at, 0) % entries.length]!]
}

const turns = new Map<string, number>()

/** All operations come in turn. With `kind` one that sends a value of that class, where the API has one. */
export function nextOperation(api: PartnerName, kind?: string): Operation {
  const own = allOperations.filter((one) => one.api === api).map(({ operation }) => operation)
  const fitting = kind === undefined ? [] : own.filter((operation) => isSent(api, operation, kind))
  const list = fitting.length ? fitting : own
  const turn = turns.get(api + kind) ?? 0
  turns.set(api + kind, turn + 1)
  return list[turn % list.length]!
}

/** A word that was not sent may be a code: it is shown. */
export const isSent = (api: PartnerName, operation: Operation, kind: string) =>
  kind === 'access token'
    ? operation.accessToken
    : JSON.stringify(placeCanaries(api, operation)).includes(values[kind]!)

/** What to put into a header: visible ASCII. */
export const asHeader = (text: string) => text.replaceAll(/[^\x21-\x7e]/g, '')
export const asHeaderName = (text: string) => `x-${asHeader(text).replaceAll(/[^\w-]/g, '-')}`

/** All that was written to stdout and stderr, and to the console, while `work` ran, and what it threw. */
export async function capture(work: () => unknown): Promise<{ printed: string; failure: unknown }> {
  const streams = [process.stdout, process.stderr] as const
  const writes = streams.map((stream) => stream.write)
  const methods = ['log', 'info', 'warn', 'error'] as const
  const logs = methods.map((method) => console[method])
  const parts: string[] = []
  const keep = (chunk: unknown) => parts.push(String(chunk)) > 0
  const keepAll = (...given: unknown[]) => void parts.push(...given.flatMap(surfacesOf))
  for (const stream of streams) stream.write = keep as typeof stream.write
  for (const method of methods) console[method] = keepAll
  let failure: unknown
  try {
    await work()
  } catch (error) {
    failure = error
  } finally {
    streams.forEach((stream, at) => (stream.write = writes[at]!))
    methods.forEach((method, at) => (console[method] = logs[at]!))
    process.exitCode = undefined
  }
  return { printed: parts.join('\n'), failure }
}

const surfacesOf = (value: unknown) => (value instanceof Error ? surfaces(value) : [inspect(value)])
