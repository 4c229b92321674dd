// How the values of a body change between signing and sending, by the rules of body-rules.ts.

import { bodyRules, type Step } from './body-rules.ts'
import type { CauseId } from './causes.ts'
import { childrenOf, type Node } from './json-text.ts'

/** What is put in the place of a value; null for a field that is dropped. */
export type Replaced = ReadonlyMap<Node, string | null>

export interface BodyChange {
  readonly step: Step
  readonly cause: CauseId
  readonly detail: string
  readonly replaced: Replaced
  readonly pairs: boolean
}

/** Values looked at, and values changed one at a time. */
const [mostValues, mostSingles] = [40, 8]
/** Longer values are signed as they are sent. */
const mostLength = 1024

const shortRules = bodyRules.filter(({ cause }) => cause !== 'number-rounded')
const isLongNumber = (node: Node) => node.kind === 'leaf' && /^"?-?\d{16}/.test(node.raw)

/** Every change that a rule makes to this tree: to all values that it concerns, and to each alone. */
export function changesOf(tree: Node): BodyChange[] {
  const nodes: Node[] = []
  const walk = (node: Node): void => {
    if (nodes.length > mostValues) return
    if (node !== tree && (node.kind !== 'leaf' || node.raw.length <= mostLength)) nodes.push(node)
    childrenOf(node).forEach(walk)
  }
  walk(tree)
  const [together, alone]: [BodyChange[], BodyChange[]] = [[], []]
  for (const { step, cause, detail, change, pairs = false, single = false } of nodes.some(isLongNumber)
    ? bodyRules
    : shortRules) {
    const replaced = new Map<Node, string | null>()
    for (const node of nodes) {
      const raw = node.kind === 'leaf' ? node.raw : ''
      if (node.kind !== 'leaf' && step !== 'fields') continue
      const text = change(raw, node)
      if (text !== undefined && text !== raw) replaced.set(node, text)
    }
    if (replaced.size === 0) continue
    const made = { step, cause, detail }
    if (!single) together.push({ ...made, replaced, pairs })
    if (replaced.size === 1 && !single) continue
    for (const entry of [...replaced].slice(0, mostSingles)) {
      alone.push({ ...made, replaced: new Map([entry]), pairs: false })
    }
  }
  return [...together, ...alone]
}

/** The tree with its values replaced. Several changes add up; the first one wins. */
export function replaceValues(tree: Node, changes: readonly Replaced[]): Node {
  const find = (node: Node) => changes.find((change) => change.has(node))?.get(node)
  const walk = (node: Node): Node | null => {
    const raw = find(node)
    if (raw === null) return null
    if (raw !== undefined) return { kind: 'leaf', raw, hide: hideOf(node) }
    if (node.kind === 'leaf') return node
    if (node.kind === 'array') {
      return { kind: 'array', items: node.items.map(walk).filter((item) => item !== null) }
    }
    const fields = node.fields.flatMap((field) => {
      const value = walk(field.value)
      return value ? [{ ...field, value }] : []
    })
    return { kind: 'object', fields }
  }
  return walk(tree) ?? tree
}

/** What is made of several values is hidden as the first hidden one of them. */
function hideOf(node: Node): string | undefined {
  if (node.kind === 'leaf') return node.hide
  return childrenOf(node)
    .map(hideOf)
    .find((hide) => hide !== undefined)
}

/** How many values a tree has. */
export const countValues = (node: Node): number =>
  childrenOf(node).reduce((sum, part) => sum + countValues(part), 1)
