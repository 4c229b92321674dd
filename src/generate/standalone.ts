// Ajv's standalone code, text by text. Ajv's own copies all that it has for each export, and passes every part of it as
// an argument: that takes quadratic time, and some 2,000 operations overflow the stack.

import type { Ajv2020 } from 'ajv/dist/2020.js'
import { _Code } from 'ajv/dist/compile/codegen/code.js'
import { UsedValueState, type UsedScopeValues, type ValueScopeName } from 'ajv/dist/compile/codegen/scope.js'
import type { SchemaEnv } from 'ajv/dist/compile/index.js'
import type { AnyValidateFunction, SourceCode } from 'ajv/dist/types/index.js'

/**
 * Writes an ES module with the validators of some schemas, and each that they need once.
 * @param ids schemas of `ajv` by the name of their export
 */
export function standalone(ajv: Ajv2020, ids: Readonly<Record<string, string>>): string {
  const used: UsedScopeValues = {}
  const stateOf = (name: ValueScopeName) => used[name.prefix]?.get(name)

  const render = (source: SourceCode): string => {
    const { validateName, validateCode, scopeValues, evaluated } = source
    if (stateOf(validateName) === UsedValueState.Completed) return ''
    const states = (used[validateName.prefix] ??= new Map())
    states.set(validateName, UsedValueState.Started)
    const needed = ajv.scope.scopeCode(scopeValues, used, renderNeeded)
    states.set(validateName, UsedValueState.Completed)
    return `${needed}\n${validateCode}${evaluated ? `${validateName}.evaluated = ${evaluated};\n` : ''}`
  }

  /** A validator that another one calls; one that calls itself, by way of others too, calls a wrapper of it. */
  const renderNeeded = (name: ValueScopeName) => {
    const ref = name.value?.ref
    if (name.prefix === 'validate' && typeof ref === 'function') return new _Code(render(sourceOf(ref)))
    if (name.prefix !== 'root' && name.prefix !== 'wrapper') return undefined
    const { validate, validateName } = ref as SchemaEnv
    const isBegun = stateOf(validateName!) === UsedValueState.Started
    const code = isBegun ? '' : `\n${render(sourceOf(validate))}`
    return new _Code(`const ${name} = {validate: ${validateName}};${code}`)
  }

  const texts = Object.entries(ids).map(([name, id]) => {
    const source = sourceOf(ajv.getSchema(id))
    return `\nexport const ${name} = ${source.validateName};\n${render(source)}`
  })
  return `"use strict";${texts.join('')}`
}

function sourceOf(validate: unknown): SourceCode {
  const { source } = validate as AnyValidateFunction
  if (!source) throw new Error('Ajv compiled a validator without its source')
  return source
}
