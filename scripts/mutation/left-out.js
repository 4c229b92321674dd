// Prevents mutants that say nothing about the tests, and those outside the sample that was asked for.
// Stryker has neither: its ignorers drop all that is inside a node too. What a checker rejects counts in no score.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin'

const sample = Number(process.env.MUTATION_SAMPLE ?? '1')
const seed = process.env.MUTATION_SEED ?? '1'

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
  sources = new Map()
  /** Counts equal mutants of a file. Line numbers would select other mutants after every edit. */
  alike = new Map()

  async init() {}

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)])
  }

  check(mutants) {
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, this.judge(mutant)])))
  }

  judge({ fileName, location, mutatorName, replacement }) {
    const original = originalOf(this.linesOf(fileName), location)
    if (mutatorName === 'StringLiteral' && prose(original)) return leaveOut('a sentence for people')
    const name = [relative(process.cwd(), fileName), mutatorName, original, replacement].join('\n')
    const nth = this.alike.get(name) ?? 0
    this.alike.set(name, nth + 1)
    const hash = createHash('sha256').update(`${seed}\n${nth}\n${name}`).digest().readUInt32BE()
    return hash / 2 ** 32 < sample ? { status: 'passed' } : leaveOut('outside the sample')
  }

  linesOf(file) {
    if (!this.sources.has(file)) this.sources.set(file, readFileSync(file, 'utf8').split('\n'))
    return this.sources.get(file)
  }
}

const leaveOut = (reason) => ({ status: 'compileError', reason })

const create = () => new LeftOut()
create.inject = []
export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'left-out', create)]
