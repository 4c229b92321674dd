// Prevents mutants that say nothing about the tests, and those outside the sample that was asked for.
// Stryker has neither: its ignorers drop all that is inside a node too. What a checker rejects counts in no score.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin'

const { MUTATION_COUNT: count = 'Infinity', MUTATION_SEED: seed = '1' } = process.env

/** Sentences for people: a test of each would be a copy of it. Codes, names, selectors and addresses are no sentences. */
const prose = (text) => /^["'`](?![.#[])/.test(text) && /[A-Za-z’',;:]{2,} [a-z]{2,}/.test(text)

/** The text that a mutant replaces. */
function originalOf(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1)
  part[part.length - 1] = part.at(-1).slice(0, end.column)
  part[0] = part[0].slice(start.column)
  return part.join('\n')
}

class LeftOut {
  async init() {}

  /** All at once: the sample is chosen among all. */
  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)])
  }

  check(mutants) {
    const results = Object.fromEntries(mutants.map(({ id }) => [id, leaveOut('outside the sample')]))
    const candidates = named(mutants).filter(({ mutatorName, original }) => {
      return mutatorName !== 'StringLiteral' || !prose(original)
    })
    const sample = candidates.toSorted((a, b) => (a.hash < b.hash ? -1 : 1)).slice(0, Number(count))
    for (const { id } of sample) results[id] = { status: 'passed' }
    return Promise.resolve(results)
  }
}

/** With a hash that decides whether a mutant is in the sample. Line numbers would select other mutants after every edit. */
function named(mutants) {
  const sources = new Map()
  const alike = new Map()
  return mutants.map(({ id, fileName, location, mutatorName, replacement }) => {
    if (!sources.has(fileName)) sources.set(fileName, readFileSync(fileName, 'utf8').split('\n'))
    const original = originalOf(sources.get(fileName), location)
    const name = [relative(process.cwd(), fileName), mutatorName, original, replacement].join('\n')
    const nth = alike.get(name) ?? 0
    alike.set(name, nth + 1)
    return {
      id,
      mutatorName,
      original,
      hash: createHash('sha256').update(`${seed}\n${nth}\n${name}`).digest('hex'),
    }
  })
}

const leaveOut = (reason) => ({ status: 'compileError', reason })

const create = () => new LeftOut()
create.inject = []
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'left-out', create)]
