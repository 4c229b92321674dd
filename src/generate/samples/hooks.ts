import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contracts } from '../contract.ts'
import type { Document, Operation } from '../openapi.ts'
import { declaredTypes } from '../declared-types.ts'
import type { Scheme } from '../../signing/grammar.ts'
import type { Language, SampleHook } from './language.ts'

/**
 * Hooks in a language, from the folder of the contract. The first line of a file names the declared types that it writes
 * and, after `uses`, its imports. If several files fit, the shortest that writes the operation's types wins.
 * @returns undefined where a hook is not written in the language: the operation has no sample in it
 * @throws Error naming a parameter whose type or example no file writes
 */
export function hooksOf(
  api: string,
  document: Document,
  operation: Operation,
  { hooks, types }: Scheme,
  { extension }: Language,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, SampleHook> | undefined {
  const names = Object.keys(hooks)
  if (!extension || names.length === 0) return {}
  const folder = `spec/${api}/samples`
  const declared = Object.entries(declaredTypes(document, operation, types))
  const at = join(contracts, api, 'samples')
  const present = existsSync(at) ? readdirSync(at) : []
  const filesOf = (name: string) =>
    present.filter((file) => file.startsWith(`${name}.`) && file.endsWith(`.${extension}`))
  if (names.some((name) => filesOf(name).length === 0)) return undefined
  const ambiguous = declared.find(
    ([name, type]) =>
      type === types['number'] && type !== types['integer'] && Number.isInteger(parameters[name]),
  )
  if (ambiguous)
    throw new Error(
      `${operation.operationId}: the example of ${ambiguous[0]} is a whole number, and samples would sign it as an integer: give it a fraction`,
    )
  const read = (name: string): [string, SampleHook] => {
    const files = filesOf(name)
      .map((file) => parse(readFileSync(join(at, file), 'utf8')))
      .sort((a, b) => a.lines.length - b.lines.length)
    const found = files.find(({ written }) => declared.every(([, type]) => written.has(type)))
    if (found) return [name, found]
    const { written } = files.at(-1)!
    const [parameter, type] = declared.find(([, one]) => !written.has(one))!
    throw new Error(
      `${operation.operationId}: ${parameter} is declared ${type}, which no ${folder}/${name}.*${extension} writes`,
    )
  }
  return Object.fromEntries(names.map(read))
}

function parse(text: string) {
  const [first = '', ...lines] = text.trimEnd().split('\n')
  const [types = '', uses = ''] = first.split(' uses ')
  return { written: new Set(types.match(/\w+/g)), uses: uses.split(', ').filter(Boolean), lines }
}
