// A contract as plain data. An old one need not fit the types of today, so nothing here assumes more than JSON.

import { isDeepStrictEqual } from 'node:util'
import {
  holdsData,
  holdsNames,
  isNode as isTree,
  type Node as Tree,
  nodeAt as treeAt,
  stepsOf,
} from '../node.ts'

export { isTree, treeAt }
export type { Tree }

export function listAt(tree: Tree, key: string): unknown[] {
  const value = tree[key]
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

export function keysOf(...trees: unknown[]): string[] {
  return [...new Set(trees.flatMap((tree) => Object.keys(treeAt(tree))))]
}

export function differences(before: Tree, after: Tree): string[] {
  return keysOf(before, after).filter((key) => !isDeepStrictEqual(before[key], after[key]))
}

export function omit(tree: Tree, ...keys: string[]): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => !keys.includes(key)))
}

export const splitPointer = (pointer: string): string[] =>
  stepsOf(pointer.replace(/^#?\/?/, '/')).filter(Boolean)

export interface KeywordPair {
  /** Where the object is that has the keyword. */
  pointer: string[]
  key: string
  before: unknown
  after: unknown
}

/** The keywords that are `wanted`, paired by place. What is new or gone as a whole has no pair. */
export function pairKeywords(
  before: unknown,
  after: unknown,
  wanted: (key: string) => boolean,
  pointer: string[] = [],
  insideMap = false,
): KeywordPair[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.flatMap((item, index) => {
      // Tags and parameters have a name; their place in the list says nothing.
      const name = treeAt(item)['name']
      const partner =
        name === undefined ? after[index] : after.find((other) => treeAt(other)['name'] === name)
      return pairKeywords(item, partner, wanted, [...pointer, String(index)])
    })
  }
  if (!isTree(before) || !isTree(after)) return []
  return keysOf(before, after).flatMap((key) => {
    const pair = { pointer, key, before: before[key], after: after[key] }
    if (!insideMap && wanted(key)) return [pair]
    if (holdsData(key, pair.before, insideMap)) return []
    return pairKeywords(pair.before, pair.after, wanted, [...pointer, key], holdsNames(key, insideMap))
  })
}
