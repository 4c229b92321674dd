// The check of a declaration: what is wrong, where, and what to do.
import { describe, expect, it } from 'vitest'
import { checkScheme } from '../../src/generate/scheme/check.ts'
import { declarationOf, presets } from '../partners/preset.ts'
import { brokenDeclarations, warnedDeclarations } from './scheme/broken.ts'
import { brokenRules, brokenShapes } from './scheme/broken-rules.ts'

const faultsOf = (declared: unknown, level: string) =>
  checkScheme(declared)
    .filter((fault) => fault.level === level)
    .map(({ at, message }) => `${at}: ${message}`)

describe('the check of a declaration', () => {
  it.each(presets)('takes %s', (name) => {
    expect(faultsOf(declarationOf(name), 'error')).toEqual([])
  })

  it.each(Object.entries({ ...brokenDeclarations, ...brokenRules, ...brokenShapes }))(
    'refuses %s',
    (_, { of = 'wechatpay-v3', change, says }) => {
      const declared = structuredClone(declarationOf(of)) as Record<string, never>
      change(declared)
      const wanted = says instanceof RegExp ? [expect.stringMatching(says)] : [says].flat()
      expect(faultsOf(declared, 'error')).toEqual(wanted)
    },
  )

  it.each(Object.entries(warnedDeclarations))('warns of %s', (_, { of = 'wechatpay-v3', change, says }) => {
    const declared = structuredClone(declarationOf(of)) as Record<string, never>
    change(declared)
    expect(faultsOf(declared, 'error')).toEqual([])
    expect(faultsOf(declared, 'warning')).toEqual([says].flat())
  })
})
