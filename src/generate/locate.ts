import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { stepsOf } from './node.ts'

/**
 * `file:line` of a place in a contract, references to other files followed; of what holds it where it is absent.
 * @param keys the way to it, from the top of the file
 */
export function locate(folder: string, file: string, keys: readonly string[]): string {
  const lineCounter = new LineCounter()
  const { contents } = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter })
  let node: unknown = contents
  let offset = 0
  for (const [depth, key] of keys.entries()) {
    const [path, pointer = ''] = isMap(node) ? String(node.get('$ref') ?? '').split('#') : []
    if (path) return locate(folder, posix.join(file, '..', path), [...stepsOf(pointer), ...keys.slice(depth)])
    if (isSeq(node)) node = node.items[Number(key)]
    else {
      const pair = isMap(node)
        ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
        : undefined
      if (!pair) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    }
  }
  return `${file}:${lineCounter.linePos(offset).line}`
}

/** Puts the line into messages that name a place: `openapi.yaml#/paths/~1a: …` and `signature.yaml: send.headers: …`. */
export function withLines(message: string, folder: string): string {
  return message
    .split('\n')
    .map((line) => {
      const [, before, file, place, rest] =
        /^(\S*\/)?([\w-]+\.yaml)(?:#|: )(\/?[^\s:]+): (.*)$/.exec(line) ?? []
      if (!file || !place || rest === undefined) return line
      const keys = place.startsWith('/') ? stepsOf(place) : place.split('.')
      return `${before ?? ''}${locate(folder, file, keys)}: ${place}: ${rest}`
    })
    .join('\n')
}
