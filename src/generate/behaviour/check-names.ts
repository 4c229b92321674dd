// Every name in an expression is one that the contract, an entity or the declaration has.

import type { Contract } from '../contract.ts'
import { type Report, unknownName } from './report.ts'
import { type Node, parseExpression } from './expression.ts'
import { entityOf, type Facts, ownerOf, type Properties, propertiesOf } from './facts.ts'
import { builtInFunctions, builtInNames, type Declaration } from './grammar.ts'

/** What an expression of one place may look at. */
export interface Place {
  readonly at: string
  /** Fields of the request; undefined where any may come. */
  readonly sent?: Properties | undefined
  /** Entities that the call is about; undefined where any may be. */
  readonly bound?: ReadonlySet<string> | undefined
}

export type Reader = ReturnType<typeof createReader>

export function createReader(
  declaration: Declaration,
  facts: Facts,
  hooks: ReadonlyMap<string, number>,
  report: Report,
  document: Contract['document'],
) {
  const { names = {} } = declaration
  const { entities, counters } = facts
  /** Names that something looks at. */
  const used = new Set<string>()

  /** Reads an expression, or reports why it cannot be read. */
  function expression(text: string, place: Place): Node | undefined {
    try {
      const node = parseExpression(text)
      visit(node, place)
      return node
    } catch (error) {
      report(place.at, (error as Error).message)
      return undefined
    }
  }

  /** A value as it is written: text that begins with `=` is an expression. */
  function value(written: unknown, place: Place): void {
    if (typeof written === 'string' && written.startsWith('=')) {
      const node = expression(written.slice(1), place)
      if (node && entityOf(node, entities, names))
        report(place.at, `${written} is an entity: name one of its fields.`)
    } else if (typeof written === 'object' && written !== null) {
      for (const one of Object.values(written)) value(one, place)
    }
  }

  function visit(node: Node, place: Place): void {
    switch (node.kind) {
      case 'not':
        return visit(node.of, place)
      case 'pair':
        visit(node.left, place)
        visit(node.right, place)
        return checkState(node, place)
      case 'path':
        return checkPath(node, place)
      case 'call':
        return checkCall(node, place)
    }
  }

  function checkPath({ name, fields }: Extract<Node, { kind: 'path' }>, place: Place): void {
    used.add(name)
    if (name === 'sent') return checkSent(fields, place)
    if ((builtInNames as readonly string[]).includes(name)) {
      if (fields.length) report(place.at, `${name} has no fields.`)
    } else if (entities.has(name)) {
      const { key } = entities.get(name) ?? {}
      if (place.bound && !place.bound.has(name))
        report(place.at, `the request does not name the ${name}: it has no ${key}. Use ${name}(key).`)
      checkField(name, fields[0], place)
    } else if (Object.hasOwn(names, name)) {
      const entity = ownerOf({ kind: 'path', name, fields }, entities, names)
      if (entity) checkField(entity, fields[0], place)
    } else {
      const all = [...builtInNames, ...entities.keys(), ...Object.keys(names)]
      report(place.at, unknownName('no name', name, all))
    }
  }

  function checkSent(fields: readonly string[], { at, sent }: Place): void {
    let known = sent
    for (const [depth, name] of fields.entries()) {
      if (!known) return
      const path = fields.slice(0, depth + 1).join('.')
      if (!known[name])
        return report(at, unknownName(`the request has no ${path}:`, name, Object.keys(known)))
      known = propertiesOf(document, known[name])
    }
  }

  function checkField(entity: string, name: string | undefined, { at }: Place): void {
    const known = entities.get(entity)?.fields
    if (name !== undefined && known && !known.has(name))
      report(at, unknownName(`nothing gives ${entity} the field`, name, known))
  }

  function checkCall({ name, values, fields }: Extract<Node, { kind: 'call' }>, place: Place): void {
    used.add(name)
    const counts = entities.has(name)
      ? [1]
      : (builtInFunctions[name] ?? (hooks.has(name) ? [hooks.get(name) ?? 0] : undefined))
    if (!counts) {
      const known = [...Object.keys(builtInFunctions), ...entities.keys(), ...hooks.keys()]
      return report(place.at, unknownName('no function or entity', name, known))
    }
    const takes = `${counts.join(' or ')} ${counts[0] === 1 ? 'value' : 'values'}`
    if (!counts.includes(values.length)) report(place.at, `${name}() takes ${takes}, found ${values.length}.`)
    if (entities.has(name)) checkField(name, fields[0], place)
    const isCounter = name === 'count' || name === 'total'
    const [first, ...rest] = values
    if (isCounter) checkCounter(first, place)
    if (name === 'id') checkPattern(first, place)
    const [, window] = rest
    if (isCounter && window?.kind === 'value' && !(Number(window.value) > 0))
      report(place.at, `${name}() needs a duration longer than zero, such as 60s.`)
    for (const one of isCounter ? rest : values) visit(one, place)
  }

  function checkCounter(node: Node | undefined, { at }: Place): void {
    const name = node?.kind === 'path' && node.fields.length === 0 ? node.name : ''
    used.add(`count ${name}`)
    if (!counters.has(name)) report(at, unknownName('no rule counts', name, counters))
  }

  function checkPattern(node: Node | undefined, { at }: Place): void {
    const pattern = node?.kind === 'value' ? String(node.value) : ''
    if (!/[#x]/.test(pattern))
      report(at, "id() takes a text with # for digits or x for hexadecimal digits: id('LN####').")
  }

  /** A state that an entity is compared with is one that it can be in. */
  function checkState({ sign, left, right }: Extract<Node, { kind: 'pair' }>, { at }: Place): void {
    if ((sign !== 'is' && sign !== 'is not') || right.kind !== 'value') return
    const entity = ownerOf(left, entities, names)
    const states = entities.get(entity ?? '')?.states
    const isState = 'fields' in left && left.fields[0] === 'state'
    if (states && isState && !states.has(String(right.value)))
      report(at, unknownName(`${entity} is never in the state`, String(right.value), states))
  }

  return { expression, value, used }
}
