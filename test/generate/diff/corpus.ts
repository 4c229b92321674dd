import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { isTree, splitPointer, type Tree, treeAt } from '../../../src/generate/diff/tree.ts'

interface Edit {
  set?: Record<string, unknown>
  drop?: string[]
  move?: Record<string, string>
}

/** One labelled change. `none` labels a difference that does not change the contract. */
export interface Labelled extends Edit {
  name: string
  step: 'major' | 'minor' | 'patch' | 'none'
  who?: string
  given?: Edit
}

export interface Case {
  name: string
  step: Labelled['step']
  who: string
  before: Tree
  after: Tree
}

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8'))

export const base = () => treeAt(read('base'))
export const calls = ['requests', 'answers', 'operations'].flatMap((name) => read(name) as Labelled[])
const documents = ['documents', 'signature'].flatMap((name) => read(name) as Labelled[])

/** The old and the new form of base.yaml for each entry that changes the whole of it. */
export function documentCases(): Case[] {
  return documents.map(({ name, step, who = '', given = {}, ...edit }) => {
    const before = base()
    apply(given, { document: before })
    const after = structuredClone(before)
    apply(edit, { document: after })
    return { name, step, who, before, after }
  })
}

/** All entries that change one operation or webhook, in one old and one new document. Each changes a separate copy. */
export function callsCase(): { before: Tree; after: Tree } {
  const [before, after] = [base(), base()]
  for (const document of [before, after]) {
    document['paths'] = {}
    document['webhooks'] = {}
  }
  calls.forEach(({ given = {}, ...edit }, index) => {
    place(before, index, [given])
    place(after, index, [given, edit])
  })
  return { before, after }
}

/** The name of the copies of an entry: one operation and one webhook. */
export const nameOf = (index: number) => `call${index}`

function place(document: Tree, index: number, edits: Edit[]): void {
  const { operation, webhook } = treeAt(read('call'))
  const content = ['requestBody', 'content', 'application/json', 'schema']
  for (const call of [treeAt(operation), treeAt(webhook)]) call['operationId'] = nameOf(index)
  const anchors = {
    operation: treeAt(operation),
    request: treeAt(operation, ...content),
    answer: treeAt(operation, 'responses', '200', ...content.slice(1)),
    webhook: treeAt(webhook),
    payload: treeAt(webhook, ...content),
  }
  for (const edit of edits) apply(edit, anchors)
  treeAt(document, 'paths')[`/calls/${index}`] = { post: operation }
  treeAt(document, 'webhooks')[nameOf(index)] = { post: webhook }
}

function apply({ set = {}, drop = [], move = {} }: Edit, anchors: Record<string, Tree>): void {
  for (const [from, to] of Object.entries(move)) write(anchors, to, remove(anchors, from))
  for (const pointer of drop) remove(anchors, pointer)
  for (const [pointer, value] of Object.entries(set)) write(anchors, pointer, value)
}

function write(anchors: Record<string, Tree>, pointer: string, value: unknown): void {
  const { holder, key } = find(anchors, pointer)
  if (Array.isArray(holder)) holder.splice(Number(key), key in holder ? 1 : 0, value)
  else holder[key] = value
}

function remove(anchors: Record<string, Tree>, pointer: string): unknown {
  const { holder, key } = find(anchors, pointer)
  if (!(key in holder)) throw new Error(`${pointer} names nothing`)
  if (Array.isArray(holder)) return holder.splice(Number(key), 1)[0]
  const value = holder[key]
  delete holder[key]
  return value
}

function find(anchors: Record<string, Tree>, pointer: string): { holder: Tree | unknown[]; key: string } {
  const keys = splitPointer(pointer)
  const key = keys.pop() ?? ''
  let holder: unknown = anchors
  for (const name of keys) {
    holder = Array.isArray(holder) ? holder[Number(name)] : isTree(holder) ? holder[name] : undefined
  }
  if (!Array.isArray(holder) && !isTree(holder)) throw new Error(`${pointer} names nothing`)
  return { holder, key }
}
