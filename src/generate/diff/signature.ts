import { parametersOf, resolve } from '../contract.ts'
import type { Document, Schema } from '../openapi.ts'
import { placeOf } from './calls.ts'
import { type Change, type Comparison, settle } from './change.ts'
import { type Tree, treeAt } from './tree.ts'

/**
 * The declared type decides the signed text, even where the JSON stays the same: 150 is other bytes as Int32 than as
 * Double. So what is a wider or a narrower request for OpenAPI is another signature here.
 */
export function classifyDeclaredTypes({ pairing }: Comparison, base: Tree, revision: Tree): Change[] {
  const operations = pairing.pairs.filter(({ before }) => before.kind === 'operation')
  return operations.flatMap((pair) => {
    const call = pair.before
    const before = declaredTypes(base, call.operation)
    const after = declaredTypes(revision, pair.after.operation)
    const shared = Object.keys(before).filter((name) => name in after && before[name] !== after[name])
    return shared.map((name) => {
      const place = [...placeOf(call), 'post', 'requestBody', 'properties', name]
      const what = `is signed as ${after[name]}, not as ${before[name]}`
      const rating = { step: 'major', what, advice: '' } as const
      const who = `signers of ${call.id} must produce other bytes`
      return settle({ ...rating, who }, 'x-signature types', place, { callers: [call], readers: [] })
    })
  })
}

/** Of an operation that is signed. */
function declaredTypes(tree: Tree, operation: Tree): Record<string, string> {
  const types = treeAt(tree, 'x-signature', 'types')
  const content = treeAt(operation, 'requestBody', 'content', 'application/json')
  if (operation['x-signature'] === 'none' || !Object.keys(types).length || !Object.keys(content).length)
    return {}
  const document = tree as unknown as Document
  const body = parametersOf(document, operation as unknown as Document['paths'][string]['post'])
  const { properties = {} } = resolve(document, body)
  const declared = Object.entries(properties).map(([name, property]) => {
    const { type, format }: Schema = resolve(document, property)
    const plain = [type].flat().find((one) => one !== 'null')
    return [name, String(types[`${plain}/${format}`] ?? types[String(plain)] ?? 'Other')]
  })
  return Object.fromEntries(declared)
}
