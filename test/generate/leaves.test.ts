// Each leaf of a signature.yaml, changed alone: signer or verifier change with it, or the declaration is refused by name.
// Nothing that a person may write there is prose only, but the documentation listed here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkScheme } from '../../src/generate/scheme/check.ts'
import { compileScheme } from '../../src/generate/scheme/compile.ts'
import { spellOut } from '../../src/signing/long-form.ts'
import { signatureSchema } from '../../src/generate/scheme/schema.ts'

type Path = readonly (string | number)[]
type Tree = Record<string | number, unknown>

/** Read by nobody but people, or by what the program says to people. */
const documentation =
  /(^|\.)(title|rule|description|x-source|x-unconfirmed|example)(\.|$)|^(algorithm|canonical|mistakes)(\.|$)/
/** Read by the doctor alone, from the declaration as data. */
const hints = /\.placeholders\./
/** Not part of what is signed: read by mock, docs and the table of declared types. */
const tables = /^(types|refusals|memberNames)\.|\.(as|schema(\..+)?|required)$/

const read = (api: string): unknown =>
  parse(readFileSync(join(import.meta.dirname, `../../spec/${api}/signature.yaml`), 'utf8'))

function leavesOf(value: unknown, path: Path = []): [path: Path, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, one]) =>
    leavesOf(one, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function changed(tree: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(tree) as Tree
  const parent = path.slice(0, -1).reduce<Tree>((node, key) => node[key] as Tree, copy)
  parent[path.at(-1)!] = value
  return copy
}

/** Every list of values that the schema knows. */
const lists: unknown[][] = []
JSON.stringify(signatureSchema, (key, value: unknown) => {
  if (key === 'enum') lists.push(value as unknown[])
  return value
})

/** Other values of a leaf: all of its list, or one that is a little different. */
function othersOf(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1]
  if (typeof value === 'boolean') return [!value]
  const listed = lists.filter((list) => list.includes(value)).flat()
  return [...new Set([...listed.filter((one) => one !== value), `${String(value)}x`])]
}

/** The compiled code without its comments. */
function codeOf(declared: unknown): string {
  const options = {
    source: 's',
    library: { module: 'lendspec/signing' },
    hooks: '.',
  }
  const texts = [...compileScheme(spellOut(declared, 'partner'), options).values()]
  return texts.join('\n').replaceAll(/\/\*\*[\s\S]*?\*\/|^\/\/.*$/gm, '')
}

describe.each(['ppdai', 'awda'])('signature.yaml of %s', (api) => {
  const declared = read(api)
  const code = codeOf(declared)
  const table = JSON.stringify(spellOut(declared, api))
  const leaves = leavesOf(declared).map(([path, value]): [string, Path, unknown] => [
    path.join('.'),
    path,
    value,
  ])
  const signed = leaves.filter(
    ([name]) => !documentation.test(name) && !tables.test(name) && !hints.test(name),
  )

  it.each(signed)('%s changes the code, or is refused', (name, path, value) => {
    for (const other of othersOf(value)) {
      const copy = changed(declared, path, other)
      const faults = checkScheme(copy, api).filter(({ level }) => level === 'error')
      if (faults.length)
        expect(
          faults.every(({ message }) => message.length > 10),
          name,
        ).toBe(true)
      else expect(codeOf(copy), `${name}: ${JSON.stringify(other)}`).not.toBe(code)
    }
  })

  it.each(leaves.filter(([name]) => tables.test(name)))(
    '%s changes a table, or is refused',
    (_, path, value) => {
      const copy = changed(declared, path, `${String(value)}x`)
      const isRefused = checkScheme(copy, api).some(({ level }) => level === 'error')
      expect(isRefused || JSON.stringify(spellOut(copy, api))).not.toBe(table)
    },
  )

  it('has names of headers and fields that change the code', () => {
    const { send } = declared as { send: Record<string, object> }
    for (const [place, rows] of Object.entries(send))
      for (const name of Object.keys(rows)) {
        const renamed = Object.entries(rows).map(([key, one]: [string, unknown]) => [
          key === name ? `${key}x` : key,
          one,
        ])
        expect(codeOf(changed(declared, ['send', place], Object.fromEntries(renamed))), name).not.toBe(code)
      }
  })

  it('has more that decides than that explains', () => {
    expect(signed.length).toBeGreaterThan(15)
  })
})
